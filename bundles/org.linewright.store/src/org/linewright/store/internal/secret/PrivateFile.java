package org.linewright.store.internal.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.store.StoreTrouble;

/** A file whose first line is a secret, and that nobody but its owner may read. */
record PrivateFile(Path path) {

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private static final long MOST_BYTES = 64 << 10;

    Outcome<Secret> firstLine() {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                return Outcome.refused(StoreTrouble.SECRET_FILE.about(path));
            }
            if (othersMayRead()) {
                return Outcome.refused(StoreTrouble.NOT_PRIVATE.about(path));
            }
            Optional<String> line = Files.readString(path).lines().findFirst().filter(text -> !text.isEmpty());
            return line.map(Secret::new)
                    .map(Outcome::done)
                    .orElse(Outcome.refused(StoreTrouble.SECRET_EMPTY.about(path)));
        } catch (IOException exception) {
            return Outcome.refused(StoreTrouble.SECRET_FILE.about(path).because(exception.getClass().getSimpleName()));
        }
    }

    private boolean othersMayRead() throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    }
}
