package org.linewright.drivers.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;
import org.linewright.drivers.internal.repository.Web;
import org.linewright.drivers.internal.swap.DriverJar;
import org.linewright.store.Holder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A driver comes from the server of a partner, and so does its next version. */
@Timeout(120)
class RepositoryDriversTest {

    private static final String NAME = "acme.cloud";
    private static final Holder SELF = new Holder("anna", "desk", ProcessHandle.current().pid(), Instant.EPOCH, "test");

    private final Bundle room = FrameworkUtil.getBundle(ShelfDrivers.class);
    private Web web;
    private ShelfDrivers drivers;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws BundleException {
        room.start();
        for (Bundle one : room.getBundleContext().getBundles()) {
            if ("org.apache.felix.scr".equals(one.getSymbolicName())) {
                one.start();
            }
        }
        web = new Web();
        drivers = new ShelfDrivers(room.getBundleContext(), new Home(folder.resolve("drivers")), () -> SELF,
                InstantSource.system(), bundle -> List.of());
        drivers.begin();
        assertTrue(drivers.note("Acme", web.address("/")).isDone());
    }

    @AfterEach
    void clear() throws BundleException {
        web.close();
        for (Bundle one : room.getBundleContext().getBundles()) {
            if (NAME.equals(one.getSymbolicName())) {
                one.uninstall();
            }
        }
    }

    private void published(Path... jars) throws Exception {
        web.with("/index.xml", Web.index(jars));
        for (Path jar : jars) {
            web.with("/" + jar.getFileName(), Files.readAllBytes(jar));
        }
    }

    private DriverOffer offer() {
        return drivers.look().result().orElseThrow().best(NAME).orElseThrow();
    }

    private Outcome<DriverPlan> planned(DriverOffer offer) {
        return drivers.plan(DriverWish.fetch(offer), stage -> {
            // nobody watches
        });
    }

    private Outcome<ShelvedDriver> fetched(DriverOffer offer) {
        return planned(offer).then(plan -> drivers.apply(plan, "anna", stage -> {
            // nobody watches
        }));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void whatIsOfferedIsPlannedLikeAFileAndItsUpdateIsOfferedThen() throws Exception {
        Path first = DriverJar.good("3.0.0").in(folder);
        published(first);
        assertEquals(Optional.empty(), drivers.now().look(), "nobody looks but who is asked to");
        DriverOffer offer = offer();
        assertEquals(List.of(offer), drivers.now().fresh());
        DriverPlan plan = planned(offer).result().orElseThrow();
        assertEquals(List.of(DriversTrouble.UNSIGNED.code()), plan.asks().stream().map(Trouble::code).toList());
        assertEquals(List.of(), drivers.now().drivers());
        ShelvedDriver driver = fetched(offer).result().orElseThrow();
        assertEquals("Acme", driver.origin());
        assertEquals(State.WORKS, driver.state());
        assertEquals(List.of(), drivers.now().fresh());
        assertEquals(Optional.empty(), drivers.now().update(driver));
        published(first, DriverJar.good("3.1.0").in(folder));
        DriverOffer next = offer();
        assertEquals(Optional.of(next), drivers.now().update(driver));
        assertEquals("3.1.0", fetched(next).result().orElseThrow().version());
        assertEquals(Optional.empty(), drivers.now().update(drivers.now().drivers().getFirst()));
    }

    @Test
    void whatIsNotWhatWasAnnouncedLeavesNothing() throws Exception {
        Path jar = DriverJar.good("3.0.0").in(folder);
        published(jar);
        web.with("/" + jar.getFileName(), Files.readAllBytes(DriverJar.good("3.0.1").in(folder)));
        assertEquals(List.of(DriversTrouble.OTHER_CONTENT.code()), codes(planned(offer())));
        assertFalse(Files.exists(folder.resolve("drivers/store/taken.part")));
        assertEquals(List.of(), drivers.now().drivers());
    }

    @Test
    void whatFailedIsFetchedOnceMoreOnlyWhenAPersonSaysSo() throws Exception {
        try {
            published(DriverJar.good("3.0.0").made("if (Boolean.getBoolean(\"acme.once\")) "
                    + "{ throw new IllegalStateException(\"mended\"); }").in(folder));
            DriverPlan plan = planned(offer()).result().orElseThrow();
            System.setProperty("acme.once", "true");
            assertFalse(drivers.apply(plan, "anna", stage -> {
                // nobody watches
            }).isDone());
        } finally {
            System.clearProperty("acme.once");
        }
        assertEquals(List.of(DriversTrouble.KNOWN_BAD.code()), codes(planned(offer())));
        assertTrue(drivers.plan(DriverWish.fetch(offer()).onceMore(), stage -> {
            // nobody watches
        }).isDone());
    }

    @Test
    void whatARepositoryOfferedGoesWhenItIsNotedDownNoMore() throws Exception {
        published(DriverJar.good("3.0.0").in(folder));
        offer();
        assertTrue(drivers.forget("Acme").isDone());
        assertEquals(List.of(), drivers.now().fresh());
        assertEquals(List.of(), drivers.look().result().orElseThrow().offers());
    }
}
