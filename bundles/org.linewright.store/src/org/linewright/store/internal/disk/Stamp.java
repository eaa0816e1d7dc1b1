package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells cheaply whether any file has changed: one that is replaced has another key, one that is written another time.
 *
 * @param marks one for each file that matters
 */
record Stamp(List<String> marks) {

    static Stamp of(Path root) throws IOException {
        List<String> marks = new ArrayList<>();
        for (Path file : files(root)) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
                        LinkOption.NOFOLLOW_LINKS);
                marks.add(String.join(" ", file.toString(), String.valueOf(attributes.fileKey()),
                        attributes.lastModifiedTime().toString(), Long.toString(attributes.size())));
            } catch (NoSuchFileException exception) {
                marks.add(file + " is gone");
            }
        }
        return new Stamp(marks);
    }

    /** The files in a directory, sorted; none when it is not there. */
    static List<Path> listed(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (NoSuchFileException exception) {
            return List.of();
        }
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>(List.of(root.resolve(Layout.HEAD), root.resolve(Layout.SECRETS)));
        for (String folder : Layout.FOLDERS) {
            files.addAll(listed(root.resolve(folder)));
        }
        files.addAll(listed(root.resolve(Layout.COMMITTED)));
        return files;
    }
}
