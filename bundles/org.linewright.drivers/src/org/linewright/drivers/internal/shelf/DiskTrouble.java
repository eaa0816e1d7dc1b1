package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** A failure of the disk in a person's words. */
final class DiskTrouble {

    private DiskTrouble() {
    }

    /** The trouble, naming the path that the failure is about, or else the one that was worked at. */
    static Trouble of(IOException exception, Path at) {
        return kind(exception).about(exception instanceof FileSystemException named ? named.getFile() : at)
                .because(words(exception));
    }

    private static DriversTrouble kind(IOException exception) {
        String lower = words(exception).toLowerCase(Locale.ROOT);
        boolean full = Stream.of("no space", "quota", "not enough space").anyMatch(lower::contains);
        boolean denied = exception instanceof AccessDeniedException
                || Stream.of("read-only", "permission", "not permitted").anyMatch(lower::contains);
        DriversTrouble other = denied ? DriversTrouble.DENIED : full ? DriversTrouble.DISK_FULL : DriversTrouble.DISK;
        return exception instanceof SourceException ? DriversTrouble.SOURCE : other;
    }

    private static String words(IOException exception) {
        return exception.getClass().getSimpleName()
                + Optional.ofNullable(exception.getMessage()).map(": "::concat).orElse(""); // framework-driven null
    }
}
