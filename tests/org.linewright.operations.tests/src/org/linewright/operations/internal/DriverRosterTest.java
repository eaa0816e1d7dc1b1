package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
@Timeout(60)
class DriverRosterTest {

    private final Bundle bundle = FrameworkUtil.getBundle(DriverRoster.class);
    private final List<ServiceRegistration<PbxDriver>> registrations = new ArrayList<>();
    private final List<Outcome<String>> answers = new CopyOnWriteArrayList<>();
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

    @Test
    void ofTwoThatAreEqualTheFirstIsUsed() {
        come("x.twin", "1.0.0", () -> FakeRoster.PROFILE);
        come("x.twin", "1.0.0", () -> {
            throw new IllegalStateException("the second one");
        });
        assertTrue(ask("x.twin").isDone());
        assertEquals(1, roster.drivers().stream().filter(DriverListing::shadowed).count());
    }

    @Test
    void aDriverThatGoesIsWaitedForUntilWhoHasItGivesItBack() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        come("x.lent", "1.0.0", () -> {
            asked.countDown();
            awaited(enough);
            return FakeRoster.PROFILE;
        });
        Thread asking = Thread.ofVirtual().unstarted(() -> answers.add(ask("x.lent")));
        asking.start();
        awaited(asked);
        Thread going = Thread.ofVirtual().start(registrations.removeLast()::unregister);
        while (!roster.drivers().isEmpty()) {
            Thread.onSpinWait();
        }
        assertEquals(List.of("LW-OPS-101"), codes(ask("x.lent")), "nobody else gets it");
        assertTrue(going.isAlive());
        enough.countDown();
        going.join();
        asking.join();
        assertTrue(answers.getFirst().isDone(), answers.toString());
    }

    /** One after the other comes beside the one before, which then goes: no question finds nobody. */
    @Test
    void whileVersionsTakeTurnsThereIsAlwaysOne() throws Exception {
        come("x.turn", "1.0.0", () -> FakeRoster.PROFILE);
        AtomicBoolean over = new AtomicBoolean();
        Thread asking = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                answers.add(ask("x.turn"));
            }
        });
        for (int i = 1; i <= 100; i++) {
            come("x.turn", "1." + i + ".0", () -> FakeRoster.PROFILE);
            registrations.remove(registrations.size() - 2).unregister();
        }
        over.set(true);
        asking.join();
        assertTrue(answers.size() > 100, () -> "only " + answers.size());
        assertTrue(answers.stream().allMatch(Outcome::isDone), answers::toString);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
