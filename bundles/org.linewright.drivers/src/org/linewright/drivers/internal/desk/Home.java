package org.linewright.drivers.internal.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.drivers.internal.seal.Publishers;
import org.linewright.drivers.internal.shelf.Shelf;
import org.osgi.framework.BundleContext;

/**
 * Where the drivers of a person lie.
 *
 * @param root the folder of all of it
 */
record Home(Path root) {

    /** Of the person who runs the program, unless it was told another one. */
    static Home of(BundleContext context) {
        Path home = Optional.ofNullable(context.getProperty("linewright.home")).map(Path::of) // framework-driven null
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".linewright"));
        return new Home(home.toAbsolutePath().normalize().resolve("drivers"));
    }

    Shelf shelf() {
        return Shelf.in(root);
    }

    Path dropFolder() {
        return root.resolve("incoming");
    }

    Publishers publishers() {
        return new Publishers(root.resolve("publishers"));
    }

    /** Whether anything was ever brought in; takes one look at the disk. */
    boolean isEmpty() {
        return !Files.isDirectory(root);
    }

    PolicyFile policy() {
        return PolicyFile.in(root);
    }
}
