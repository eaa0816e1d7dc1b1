package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The disk itself. */
public final class RealDisk implements Disk {

    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

    @Override
    public void write(Path file, byte[] content, Path like) throws IOException {
        boolean copied = posix(file) && Files.exists(like);
        written(file, 0, content, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        if (copied) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(like));
        }
    }

    @Override
    public void writePrivate(Path file, byte[] content) throws IOException {
        Set<OpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (posix(file)) {
            written(file, 0, content, fresh, PosixFilePermissions.asFileAttribute(PRIVATE));
        } else {
            written(file, 0, content, fresh);
        }
    }

    @Override
    public void put(Path file, long position, byte[] content) throws IOException {
        written(file, position, content,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void directory(Path path) throws IOException {
        Files.createDirectory(path);
    }

    @Override
    public void sync(Path directory) throws IOException {
        if (posix(directory)) { // elsewhere directories cannot be opened, and renames are durable
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException exception) {
                throw named(directory, exception);
            }
        }
    }

    private static void written(Path file, long position, byte[] content, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options, attributes)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer, position + buffer.position());
            }
            channel.force(true);
        } catch (IOException exception) {
            throw named(file, exception);
        }
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
