package org.linewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.store.internal.disk.DiskTrouble;

/** A file that is there, of which no more than this is read. */
record BoundedFile(Path path, int mostBytes) {

    /** Its bytes; refused, before any is read, when it is larger or no ordinary file. */
    Outcome<byte[]> read() {
        try {
            if (!Files.isRegularFile(path)) {
                return Outcome.refused(StoreTrouble.NO_FILE.about(path));
            }
            if (Files.size(path) > mostBytes) {
                return Outcome.refused(StoreTrouble.HUGE.about(path, mostBytes >> 20));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Outcome.done(in.readNBytes(mostBytes));
            }
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, path));
        }
    }
}
