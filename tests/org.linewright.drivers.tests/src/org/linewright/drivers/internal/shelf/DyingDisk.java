package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A disk that fails from one step on. */
final class DyingDisk implements Disk {

    /** How it fails. */
    enum Way {
        /** Half of the bytes are written, then nothing is done any more, as when the process is killed. */
        KILLED("Read-only file system"),
        /** Half of the bytes are written, and nothing more is; all else works. */
        FULL("No space left on device"),
        /** This one step fails, half done. */
        ONCE("Input/output error");

        private final String words;

        Way(String words) {
            this.words = words;
        }
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
    public Sink create(Path file) throws IOException {
        step(file, true);
        Sink sink = real.create(file);
        return new Sink() {

            @Override
            public void write(byte[] bytes, int length) throws IOException {
                if (fails(true)) {
                    sink.write(bytes, length / 2);
                    throw failure(file);
                }
                sink.write(bytes, length);
            }

            @Override
            public void force() throws IOException {
                step(file, true);
                sink.force();
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to, false);
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step(file, false);
        real.delete(file);
    }

    @Override
    public void folder(Path folder) throws IOException {
        step(folder, true);
        real.folder(folder);
    }

    @Override
    public void sync(Path folder) throws IOException {
        step(folder, false);
        real.sync(folder);
    }

    private void step(Path at, boolean needsRoom) throws IOException {
        if (fails(needsRoom)) {
            throw failure(at);
        }
    }

    private boolean fails(boolean needsRoom) {
        steps++;
        return switch (way) {
            case KILLED -> steps >= last;
            case FULL -> steps >= last && needsRoom;
            case ONCE -> steps == last;
        };
    }

    private FileSystemException failure(Path path) {
        return new FileSystemException(path.toString(), null, way.words); // framework-driven null
    }
}
