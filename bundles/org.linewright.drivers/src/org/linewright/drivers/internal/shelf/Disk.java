package org.linewright.drivers.internal.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The few things done to a disk. Every failure is a {@link java.nio.file.FileSystemException} that names a path. */
interface Disk {

    /** Makes a file that was not there, for nobody but the user. */
    Sink create(Path file) throws IOException;

    /** Renames in one instant, replacing a file that is there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, when it is there; of a link only the link. */
    void delete(Path file) throws IOException;

    /** Makes a folder and those above it, for nobody but the user. */
    void folder(Path folder) throws IOException;

    /** Waits until the disk has the names in a folder. */
    void sync(Path folder) throws IOException;

    /** A file that is being written. */
    interface Sink extends Closeable {

        void write(byte[] bytes, int length) throws IOException;

        /** Waits until the disk has it all. */
        void force() throws IOException;
    }

    /** Writes a file whole or not at all: beside it first, then in its place. */
    default void replace(Path file, byte[] content) throws IOException {
        Path fresh = fresh(file);
        delete(fresh); // somebody may have died over it
        try (Sink sink = create(fresh)) {
            sink.write(content, content.length);
            sink.force();
        }
        move(fresh, file);
    }

    /** Where a file stands before it has its place. */
    static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
