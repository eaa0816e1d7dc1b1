package org.linewright.workbench.drivers.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;

/** What is told in the corner of the screen. */
class NewsTest {

    private static final DriverShelf OLD = shelf(acme("1.0.0", State.WORKS));
    private static final DroppedJar JAR = new DroppedJar(Path.of("/in/acme.jar"), List.of());

    private static ShelvedDriver acme(String version, State state) {
        return new ShelvedDriver("acme", version, Optional.empty(), "", "", "anna", Instant.EPOCH, "", state,
                List.of());
    }

    private static DriverShelf shelf(ShelvedDriver... drivers) {
        return new DriverShelf(List.of(drivers), List.of(), Optional.empty(), List.of());
    }

    private static List<String> told(Optional<DriverShelf> before, DriverShelf now, Set<News.Version> own) {
        return News.between(before, now, own).stream().map(one -> one.sentence().english()).toList();
    }

    @Test
    void aDriverThatSomebodyElseBroughtInIsNews() {
        assertEquals(List.of("The driver acme 1.0.0 was added."), told(Optional.of(DriverShelf.EMPTY), OLD, Set.of()));
        assertEquals(List.of("The driver acme works with version 1.1.0 now."),
                told(Optional.of(OLD), shelf(acme("1.1.0", State.WORKS)), Set.of()));
    }

    @Test
    void whatThePersonInThisWindowDidIsNone() {
        assertEquals(List.of(), told(Optional.of(DriverShelf.EMPTY), OLD, Set.of(new News.Version("acme", "1.0.0"))));
    }

    @Test
    void aFileThatWaitsNoLongerIsNoNewsAnyMore() {
        DriverShelf now = new DriverShelf(List.of(), List.of(JAR), Optional.empty(), List.of());
        List<News> waits = News.between(Optional.of(DriverShelf.EMPTY), now, Set.of());
        assertFalse(News.over(waits, now));
        assertTrue(News.over(waits, DriverShelf.EMPTY));
        assertFalse(News.over(News.between(Optional.of(DriverShelf.EMPTY), OLD, Set.of()), DriverShelf.EMPTY));
    }

    @Test
    void whatIsAsItWasIsNone() {
        assertEquals(List.of(), told(Optional.of(OLD), OLD, Set.of()));
        assertEquals(List.of(), told(Optional.of(OLD), shelf(acme("1.0.0", State.OFF)), Set.of()));
    }

    @Test
    void atTheStartOnlyWhatIsWrongOrWaitsIsTold() {
        assertEquals(List.of(), told(Optional.empty(), OLD, Set.of()));
        DriverShelf now = new DriverShelf(List.of(acme("1.0.0", State.FAILED)), List.of(JAR), Optional.empty(),
                List.of());
        assertEquals(List.of("The driver file acme.jar waits for you.", "Driver acme 1.0.0: does not work."),
                told(Optional.empty(), now, Set.of()));
        assertEquals(List.of(), told(Optional.of(now), now, Set.of()), "and only once");
    }

    @Test
    void aDriverThatStopsWorkingIsNews() {
        assertEquals(List.of("Driver acme 1.0.0: earlier version works."),
                told(Optional.of(OLD), shelf(acme("1.0.0", State.FELL_BACK)), Set.of()));
    }
}
