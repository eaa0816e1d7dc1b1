package org.linewright.drivers.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.drivers.internal.shelf.Held;
import org.linewright.drivers.internal.shelf.Shelved;

/** What a plan does, in words. */
final class Steps {

    private static final Text KEPT = new Text(
            "Leitungsgruppen, die ihn benutzen, behalten alles; ihre Leitungen und Gespräche laufen weiter.",
            "Line groups that use it keep everything; their lines and calls go on.");

    private Steps() {
    }

    static List<Text> bring(Held jar, Optional<Shelved> before) {
        return before.map(old -> update(jar, old)).orElseGet(() -> List.of(
                Text.of("Der Treiber {0} {1} kommt hinzu und arbeitet sofort.",
                        "The driver {0} {1} is added and works at once.", jar.name(), jar.version())));
    }

    private static List<Text> update(Held jar, Shelved old) {
        return Stream.of(
                old.disabled()
                        ? Text.of("Der Treiber {0} geht von {1} auf {2}; er bleibt ausgeschaltet.",
                                "The driver {0} goes from {1} to {2}; it stays switched off.", jar.name(),
                                old.active().version(), jar.version())
                        : Text.of(
                                "Der Treiber {0} wechselt von {1} auf {2}; angemeldete Leitungen und Gespräche bleiben.",
                                "The driver {0} is switched from {1} to {2}; registered lines and calls stay.",
                                jar.name(), old.active().version(), jar.version()),
                Text.of("Die Version {0} bleibt liegen; zu ihr können Sie zurück.",
                        "Version {0} is kept; you can go back to it.", old.active().version()))
                .toList();
    }

    static List<Text> back(Shelved driver, Held to) {
        return List
                .of(Text.of("Der Treiber {0} geht von {1} zurück auf {2}; angemeldete Leitungen und Gespräche bleiben.",
                        "The driver {0} goes back from {1} to {2}; registered lines and calls stay.", to.name(),
                        driver.active().version(), to.version()));
    }

    static List<Text> off(Held jar) {
        return List.of(Text.of("Der Treiber {0} {1} wird ausgeschaltet.", "The driver {0} {1} is switched off.",
                jar.name(), jar.version()), KEPT);
    }

    static List<Text> on(Held jar) {
        return List.of(Text.of("Der Treiber {0} {1} wird eingeschaltet.", "The driver {0} {1} is switched on.",
                jar.name(), jar.version()));
    }

    static List<Text> remove(Shelved driver) {
        return List.of(Text.of("Der Treiber {0} {1} wird entfernt{2}.", "The driver {0} {1} is removed{2}.",
                driver.active().name(), driver.active().version(), driver.kept()
                        .map(kept -> Text.of(", mit der früheren Version {0}", ", with the earlier version {0}",
                                kept.version()))
                        .orElse(Text.EMPTY)),
                KEPT);
    }

}
