package org.linewright.headless.verbs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;

/** The driver that somebody wants: a file, or else what a repository offers under that name. */
record WantedDriver(Drivers drivers, String what) {

    Outcome<DriverWish.Come> wish() {
        return file().<Outcome<DriverWish.Come>>map(jar -> Outcome
                .done(DriverWish.bring(jar, String.valueOf(jar.toAbsolutePath().normalize()))))
                .orElseGet(() -> drivers.look().then(this::offered));
    }

    private Optional<Path> file() {
        try {
            return Stream.of(Path.of(what)).filter(path -> what.endsWith(".jar") || Files.exists(path)).findFirst();
        } catch (InvalidPathException name) {
            return Optional.empty();
        }
    }

    private Outcome<DriverWish.Come> offered(DriverLook look) {
        String[] words = what.split("@", 2);
        Optional<DriverOffer> offer = words.length == 1 ? look.best(what) : look.offer(words[0], words[1]);
        return offer.<Outcome<DriverWish.Come>>map(one -> Outcome.done(DriverWish.fetch(one))).orElseGet(() -> Outcome
                .refused(Stream.concat(Stream.of(DriversTrouble.NOT_OFFERED.about(what)), look.troubles().stream())
                        .toList()));
    }
}
