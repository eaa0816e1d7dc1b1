package org.linewright.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.RealDisk;

/** A disk that fails at one step: for good, as when the process is killed, or just once, as when it is full. */
final class DyingDisk implements Disk {

    /** How it fails. */
    enum Way {
        /** Half of the bytes are written, then nothing is done any more. */
        KILLED,
        /** Half of the bytes are written and the step fails; what follows works again. */
        FULL,
        /** From this step on nothing but deleting works. */
        READ_ONLY
    }

    private final RealDisk real = new RealDisk();
    private final int last;
    private final Way way;
    private int steps;

    DyingDisk(int last, Way way) {
        this.last = last;
        this.way = way;
    }

    boolean reached() {
        return steps >= last;
    }

    @Override
    public void write(Path file, byte[] content, Path like) throws IOException {
        if (fails()) {
            torn(file, 0, content);
        }
        real.write(file, content, like);
    }

    @Override
    public void writePrivate(Path file, byte[] content) throws IOException {
        if (fails()) {
            torn(file, 0, content);
        }
        real.writePrivate(file, content);
    }

    @Override
    public void put(Path file, long position, byte[] content) throws IOException {
        if (fails()) {
            torn(file, position, content);
        }
        real.put(file, position, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        refuseWhenFailing(to);
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (way != Way.READ_ONLY) {
            refuseWhenFailing(path);
        }
        real.delete(path);
    }

    @Override
    public void directory(Path path) throws IOException {
        refuseWhenFailing(path);
        real.directory(path);
    }

    @Override
    public void sync(Path directory) throws IOException {
        refuseWhenFailing(directory);
        real.sync(directory);
    }

    private boolean fails() {
        steps++;
        return way == Way.FULL ? steps == last : steps >= last;
    }

    private void torn(Path file, long position, byte[] content) throws IOException {
        if (steps == last) {
            real.put(file, position, Arrays.copyOf(content, content.length / 2));
        }
        throw failure(file);
    }

    private void refuseWhenFailing(Path path) throws IOException {
        if (fails()) {
            throw failure(path);
        }
    }

    private FileSystemException failure(Path path) {
        return new FileSystemException(path.toString(), path.toString(),
                way == Way.FULL ? "No space left on device" : "Read-only file system");
    }
}
