package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Two moments of a file are the same when these are. */
record Stamp(long size, FileTime changed, Optional<Object> key) {

    /** How the file is now; empty when there is none, or no ordinary one. */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    ? Optional.of(new Stamp(now.size(), now.lastModifiedTime(),
                            Optional.ofNullable(now.fileKey()))) // framework-driven null
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
