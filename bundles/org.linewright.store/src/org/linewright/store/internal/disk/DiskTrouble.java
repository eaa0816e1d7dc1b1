package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.store.StoreTrouble;

/** A failure of the disk in a person's words. */
public final class DiskTrouble {

    private DiskTrouble() {
    }

    /** The trouble, naming the path that the failure is about, or else the directory that was worked in. */
    public static Trouble of(IOException exception, Path directory) {
        StoreTrouble kind = switch (exception) {
            case ForeignJournalException journal -> StoreTrouble.JOURNAL;
            case AccessDeniedException denied -> StoreTrouble.DENIED;
            default -> kind(words(exception));
        };
        return kind.about(path(exception, directory)).because(words(exception));
    }

    public static String path(IOException exception, Path directory) {
        return exception instanceof FileSystemException named ? named.getFile() : directory.toString();
    }

    private static StoreTrouble kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean full = Stream.of("no space", "quota", "not enough space").anyMatch(lower::contains);
        boolean denied = Stream.of("read-only", "permission", "not permitted").anyMatch(lower::contains);
        return full ? StoreTrouble.DISK_FULL : denied ? StoreTrouble.DENIED : StoreTrouble.DISK;
    }

    private static String words(IOException exception) {
        return exception.getClass().getSimpleName()
                + Optional.ofNullable(exception.getMessage()).map(": "::concat).orElse(""); // framework-driven null
    }
}
