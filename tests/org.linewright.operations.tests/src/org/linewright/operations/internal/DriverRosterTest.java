package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** In the running framework, with real services that come and go. */
class DriverRosterTest {

    private final Bundle bundle = FrameworkUtil.getBundle(DriverRoster.class);
    private final List<ServiceRegistration<PbxDriver>> registrations = new ArrayList<>();
    private BundleContext context;
    private Roster roster;

    @BeforeEach
    void find() throws Exception {
        bundle.start();
        context = bundle.getBundleContext();
        roster = context.getService(context.getServiceReference(Roster.class));
    }

    @AfterEach
    void leave() {
        registrations.forEach(ServiceRegistration::unregister);
    }

    @Test
    void knowsADriverFromTheMomentItComesUntilItLeaves() {
        List<List<DriverListing>> told = new ArrayList<>();
        roster.watch(told::add);
        come("x.one", "1.0.0", () -> FakeRoster.PROFILE);
        assertEquals("x.one", roster.drivers().getFirst().id());
        assertEquals("fake", ask("x.one").result().orElseThrow());
        registrations.removeLast().unregister();
        assertEquals(List.of("LW-OPS-101"), codes(ask("x.one")));
        assertEquals(List.of(0, 1, 0), told.stream().map(List::size).toList());
    }

    @Test
    void usesTheHigherVersionAndListsTheOtherAsShadowed() {
        come("x.two", "1.9.0", () -> {
            throw new IllegalStateException("the old one");
        });
        come("x.two", "1.10.0", () -> FakeRoster.PROFILE);
        assertTrue(ask("x.two").isDone());
        assertEquals(List.of("1.9.0"), roster.drivers().stream().filter(DriverListing::shadowed)
                .map(DriverListing::version).toList());
    }

    @Test
    void fencesADriverThatThrows() {
        come("x.bad", "1.0.0", () -> {
            throw new IllegalStateException("boom");
        });
        Outcome<String> answer = ask("x.bad");
        assertEquals(List.of("LW-OPS-103"), codes(answer));
        assertTrue(answer.troubles().getFirst().detail().contains("boom"));
    }

    @Test
    void fencesADriverThatHangs() {
        CountDownLatch never = new CountDownLatch(1);
        come("x.slow", "1.0.0", () -> {
            try {
                never.await();
            } catch (InterruptedException freed) {
                Thread.currentThread().interrupt();
            }
            return FakeRoster.PROFILE;
        });
        assertEquals(List.of("LW-OPS-104"), codes(ask("x.slow")));
    }

    private Outcome<String> ask(String id) {
        return roster.ask(id, driver -> driver.profile().id());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(trouble -> trouble.code()).toList();
    }

    private void come(String id, String version, Supplier<PbxProfile> profile) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(PbxDriverInfo.ID, id);
        properties.put(PbxDriverInfo.LABEL, id);
        properties.put(PbxDriverInfo.VENDOR, "test");
        properties.put(PbxDriverInfo.VERSION, version);
        PbxDriver driver = profile::get;
        registrations.add(context.registerService(PbxDriver.class, driver, properties));
    }
}
