package org.linewright.diagnostics.internal.parcel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that has its name only when it is complete. Only its owner may read it, from its first byte on.
 *
 * @param file the name it will have
 * @param draft where it is until then, in the same folder
 */
record NewFile(Path file, Path draft) implements AutoCloseable {

    static NewFile beside(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = Files.createDirectories(whole.getParent());
        FileAttribute<?>[] owner = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{ PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
        return new NewFile(whole, Files.createTempFile(folder, ".linewright-", ".part", owner));
    }

    /** Gives it its name, on the disk. */
    void complete() throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was not completed. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
