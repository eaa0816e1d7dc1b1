package org.linewright.drivers.internal.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is there wholly or not at all, for its owner alone, and stays when the machine goes down. */
record PublisherFile(Path path) {

    static final String SUFFIX = ".pem";

    void write(byte[] content) throws IOException {
        Path folder = path.getParent();
        Files.createDirectories(folder, only(folder, "rwx------"));
        Path draft = Files.createTempFile(folder, ".publisher-", ".part", only(folder, "rw-------"));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        sync(folder);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
        sync(path.getParent());
    }

    private static void sync(Path folder) throws IOException {
        if (posix(folder)) { // elsewhere folders cannot be opened, and renames are durable
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[]{ PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(permissions)) }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
