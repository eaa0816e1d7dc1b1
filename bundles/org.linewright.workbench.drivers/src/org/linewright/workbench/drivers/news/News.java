package org.linewright.workbench.drivers.news;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;

/**
 * Something about the drivers that a person did not do in this window.
 *
 * @param sentence what happened
 * @param more what to know or to do
 * @param waiting the file in the drop-in folder that it is about, if it is; when that is gone, it is no news
 */
record News(Severity weight, Text sentence, Text more, Optional<Path> waiting) {

    News(Severity weight, Text sentence, Text more) {
        this(weight, sentence, more, Optional.empty());
    }

    /** A version of a driver. */
    record Version(String driver, String version) {
        static Version of(ShelvedDriver driver) {
            return new Version(driver.name(), driver.version());
        }
    }

    private static final Text AT_WORK = new Text("Laufende Leitungen und Gespräche blieben.",
            "Lines and calls that run have stayed.");

    /**
     * What is new between two instants.
     *
     * @param before empty at the start: then only what is wrong or waits is worth telling
     * @param own what is done from this window
     */
    static List<News> between(Optional<DriverShelf> before, DriverShelf now, Set<Version> own) {
        List<News> news = new ArrayList<>();
        DriverShelf old = before.orElse(DriverShelf.EMPTY);
        Set<Path> lay = old.dropped().stream().map(DroppedJar::file).collect(Collectors.toSet());
        now.dropped().stream().filter(jar -> !lay.contains(jar.file())).map(News::waits).forEach(news::add);
        for (ShelvedDriver driver : now.drivers()) {
            Optional<ShelvedDriver> was = old.drivers().stream().filter(one -> one.name().equals(driver.name()))
                    .findFirst();
            if (ailing(driver) && was.filter(one -> one.state() == driver.state()).isEmpty()) {
                news.add(ails(driver));
            } else if (before.isPresent() && driver.state() == State.WORKS
                    && was.filter(one -> Version.of(one).equals(Version.of(driver))).isEmpty()
                    && !own.contains(Version.of(driver))) {
                news.add(came(driver, was));
            }
        }
        return news;
    }

    /** Whether all of it is about files that wait no longer. */
    static boolean over(List<News> news, DriverShelf now) {
        Set<Path> lie = now.dropped().stream().map(DroppedJar::file).collect(Collectors.toSet());
        return news.stream().allMatch(one -> one.waiting().filter(file -> !lie.contains(file)).isPresent());
    }

    private static boolean ailing(ShelvedDriver driver) {
        return driver.state() == State.FAILED || driver.state() == State.FELL_BACK;
    }

    private static News waits(DroppedJar jar) {
        return new News(Severity.NOTE,
                Text.of("Die Treiberdatei {0} wartet auf Sie.", "The driver file {0} waits for you.",
                        jar.file().getFileName()),
                jar.why().isEmpty() ? Text.same("–") : jar.why().getFirst().sentence(), Optional.of(jar.file()));
    }

    private static News ails(ShelvedDriver driver) {
        return new News(Severity.WARNING,
                Text.of("Treiber {0} {1}: {2}.", "Driver {0} {1}: {2}.", driver.name(), driver.version(),
                        driver.state().label()),
                driver.troubles().isEmpty() ? driver.state().label() : driver.troubles().getFirst().remedy());
    }

    private static News came(ShelvedDriver driver, Optional<ShelvedDriver> before) {
        return new News(Severity.NOTE, before.isEmpty()
                ? Text.of("Der Treiber {0} {1} ist hinzugekommen.", "The driver {0} {1} was added.", driver.name(),
                        driver.version())
                : Text.of("Der Treiber {0} arbeitet jetzt mit Version {1}.",
                        "The driver {0} works with version {1} now.",
                        driver.name(), driver.version()),
                AT_WORK);
    }
}
