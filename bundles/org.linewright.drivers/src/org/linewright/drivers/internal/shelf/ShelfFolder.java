package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/**
 * The names on the disk. A link below the root is never followed.
 *
 * @param root the folder of everything
 */
record ShelfFolder(Path root) {

    static final String LOCK = "shelf.lock";
    static final String PART = ".part";

    Path list() {
        return root.resolve(ListFile.NAME);
    }

    Path trial() {
        return root.resolve(TrialFile.NAME);
    }

    Path repositories() {
        return root.resolve(NotedFile.NAME);
    }

    Path lock() {
        return root.resolve(LOCK);
    }

    Path store() {
        return root.resolve("store");
    }

    Path jar(JarHash hash) {
        return store().resolve(hash.file());
    }

    /** Where a jar is written before its hash is known. */
    Path part() {
        return store().resolve("taken" + PART);
    }

    /** The trouble when somebody put a link in this place. */
    static Optional<Trouble> link(Path place) {
        return Files.isSymbolicLink(place) ? Optional.of(DriversTrouble.LINK.about(place)) : Optional.empty();
    }

    /** What lies in the store; nothing when there is no store. */
    List<Path> stored() throws IOException {
        if (!Files.isDirectory(store(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(store())) {
            return files.sorted().toList();
        }
    }

    /** The jar of this content, read again to the last byte; refused when it is gone or not what it was. */
    Outcome<Path> verified(JarHash hash) {
        Path jar = jar(hash);
        List<Trouble> links = new ArrayList<>();
        Stream.of(store(), jar).flatMap(place -> link(place).stream()).forEach(links::add);
        if (!links.isEmpty()) {
            return Outcome.refused(links);
        }
        try (InputStream in = Files.newInputStream(jar, LinkOption.NOFOLLOW_LINKS)) {
            return JarHash.of(in).equals(hash)
                    ? Outcome.done(jar)
                    : Outcome.refused(DriversTrouble.JAR_CHANGED.about(jar));
        } catch (NoSuchFileException gone) {
            return Outcome.refused(DriversTrouble.JAR_GONE.about(jar));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, jar));
        }
    }
}
