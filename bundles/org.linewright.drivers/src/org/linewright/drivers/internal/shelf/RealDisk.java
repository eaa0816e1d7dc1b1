package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The disk itself. */
final class RealDisk implements Disk {

    private record Writing(Path file, FileChannel channel) implements Sink {

        @Override
        public void write(byte[] bytes, int length) throws IOException {
            try {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException exception) {
                throw named(file, exception);
            }
        }

        @Override
        public void force() throws IOException {
            try {
                channel.force(true);
            } catch (IOException exception) {
                throw named(file, exception);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    @Override
    public Sink create(Path file) throws IOException {
        return new Writing(file, FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own(file, "rw-------")));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void folder(Path folder) throws IOException {
        Files.createDirectories(folder, own(folder, "rwx------"));
    }

    @Override
    public void sync(Path folder) throws IOException {
        if (posix(folder)) { // elsewhere folders cannot be opened, and renames are durable
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException exception) {
                throw named(folder, exception);
            }
        }
    }

    private static FileAttribute<?>[] own(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
                : new FileAttribute<?>[0];
    }

    private static IOException named(Path path, IOException exception) {
        return exception instanceof FileSystemException
                ? exception
                : new FileSystemException(path.toString(), null, exception.getMessage()); // framework-driven null
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
