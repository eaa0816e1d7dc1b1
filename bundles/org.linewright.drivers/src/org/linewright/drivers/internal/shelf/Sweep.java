package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** Deletes what nobody needs any more; what others put into the folder stays. */
record Sweep(ShelfFolder folder, Disk disk) {

    /** What could not be deleted yet, such as a jar that another process has open. */
    List<Trouble> of(Set<JarHash> named) throws IOException {
        List<Trouble> troubles = new ArrayList<>();
        Stream<Path> fresh = Stream.of(folder.list(), folder.trial(), folder.repositories()).map(Disk::fresh);
        Stream<Path> orphans = folder.stored().stream().filter(file -> isOrphan(file.getFileName().toString(), named));
        Stream.concat(fresh, orphans).flatMap(file -> delete(file).stream()).forEach(troubles::add);
        return troubles;
    }

    private static boolean isOrphan(String name, Set<JarHash> named) {
        return name.endsWith(ShelfFolder.PART)
                || JarHash.ofFile(name).filter(hash -> !named.contains(hash)).isPresent();
    }

    private Optional<Trouble> delete(Path file) {
        try {
            disk.delete(file);
            return Optional.empty();
        } catch (IOException exception) {
            return Optional.of(DriversTrouble.SWEPT_LATER.about(file).because(exception.toString()));
        }
    }
}
