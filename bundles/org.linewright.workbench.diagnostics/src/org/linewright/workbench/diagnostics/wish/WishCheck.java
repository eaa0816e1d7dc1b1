package org.linewright.workbench.diagnostics.wish;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.DiagnosticsTrouble;
import org.linewright.workbench.diagnostics.trace.TraceTrouble;

/** Whether a wish can be carried out, as far as that can be known before. */
final class WishCheck {

    /** The field of the folder. */
    static final String FOLDER = "disk.folder";
    /** The field of the collector. */
    static final String HOST = "hep.host";

    private WishCheck() {
    }

    /** What stands against it, at its fields; asks the disk and DNS, and changes nothing. */
    static List<Trouble> troubles(WishFields fields) {
        List<Trouble> found = new ArrayList<>();
        Optional.of(fields.disk()).filter(WishFields.Disk::wanted).flatMap(WishCheck::folder).ifPresent(found::add);
        Optional.of(fields.hep()).filter(WishFields.Hep::wanted).flatMap(WishCheck::collector).ifPresent(found::add);
        return found;
    }

    private static Optional<Trouble> folder(WishFields.Disk disk) {
        if (disk.folder().isBlank()) {
            return Optional.of(TraceTrouble.NO_FOLDER.about().at(FOLDER));
        }
        return writable(disk.folder().strip())
                ? Optional.empty()
                : Optional.of(DiagnosticsTrouble.FOLDER.about(disk.folder().strip()).at(FOLDER));
    }

    /** Whether it is there and can be written, or can be made. */
    private static boolean writable(String folder) {
        try {
            return Stream.iterate(Path.of(folder).toAbsolutePath(), one -> one != null, Path::getParent) // framework-driven
                    .filter(Files::exists).findFirst()
                    .filter(there -> Files.isDirectory(there) && Files.isWritable(there)).isPresent();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static Optional<Trouble> collector(WishFields.Hep hep) {
        if (hep.host().isBlank()) {
            return Optional.of(TraceTrouble.NO_COLLECTOR.about().at(HOST));
        }
        return new InetSocketAddress(hep.host().strip(), hep.port()).isUnresolved()
                ? Optional.of(DiagnosticsTrouble.COLLECTOR.about(hep.wish().name()).at(HOST))
                : Optional.empty();
    }
}
