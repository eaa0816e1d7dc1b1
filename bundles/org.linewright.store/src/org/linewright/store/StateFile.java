package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.RealDisk;

/**
 * A file of what the machine remembers about a configuration, beside it, which nobody but the user may read. It is
 * replaced in one instant. For any thread; every verb waits for the disk.
 */
public final class StateFile {

    /** No file is larger. */
    public static final int MOST_BYTES = 1 << 20;

    private final Path path;
    private final Disk disk;

    StateFile(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    /** {@code .NAME.what} beside the configuration, so that the configuration itself stays fit for git. */
    public static StateFile beside(Path configuration, String what) {
        Path place = configuration.toAbsolutePath().normalize();
        Path name = Optional.ofNullable(place.getFileName()).orElse(Path.of("linewright")); // framework-driven null
        return new StateFile(place.resolveSibling("." + name + "." + what), new RealDisk());
    }

    /** Its bytes; none when it was never written. Refused when it is too large or no file. */
    public Outcome<byte[]> read() {
        return Files.exists(path) ? new BoundedFile(path, MOST_BYTES).read() : Outcome.done(new byte[0]);
    }

    /** Writes it whole or not at all. */
    public Outcome<Path> write(byte[] content) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new." + ProcessHandle.current().pid());
        try {
            disk.delete(fresh); // somebody may have died over it
            disk.writePrivate(fresh, content);
            disk.move(fresh, path);
            disk.sync(path.getParent());
            return Outcome.done(path);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, path));
        }
    }
}
