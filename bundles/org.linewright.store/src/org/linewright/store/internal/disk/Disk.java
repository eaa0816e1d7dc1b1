package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.file.Path;

/** The few things done to a disk. Every failure is a {@link java.nio.file.FileSystemException} that names a path. */
public interface Disk {

    /** Writes a file that was not there and waits until the disk has it; as private as {@code like}, if that exists. */
    void write(Path file, byte[] content, Path like) throws IOException;

    /** As {@link #write}, for nobody but the user. */
    void writePrivate(Path file, byte[] content) throws IOException;

    /** Puts bytes at this place of a file, which is made when it is not there, and waits until the disk has them. */
    void put(Path file, long position, byte[] content) throws IOException;

    /** Renames in one instant, replacing a file that is there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty directory, when it is there. */
    void delete(Path path) throws IOException;

    /** Makes a directory that was not there. */
    void directory(Path path) throws IOException;

    /** Waits until the disk has the names in a directory. */
    void sync(Path directory) throws IOException;
}
