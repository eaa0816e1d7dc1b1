package org.linewright.diagnostics.internal.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.diagnostics.internal.parcel.Part.Content;

/**
 * The files of a configuration, those that a person edits. Nothing else of its folder is looked at, the secrets least.
 *
 * @param folder the configuration
 * @param veil the words of this parcel
 */
record ConfigurationParts(Path folder, Veil veil) {

    private static final String HEAD = "linewright.yaml";
    private static final List<String> FOLDERS = List.of("groups", "locations");
    private static final String SUFFIX = ".yaml";
    /** As much as the store reads. */
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_FILES = 2_000;

    Stream<Part> all() {
        Path head = folder.resolve(HEAD);
        return Stream.concat(
                Stream.of(head).filter(one -> Files.exists(one, LinkOption.NOFOLLOW_LINKS))
                        .map(one -> part(one, "", HEAD)),
                FOLDERS.stream().flatMap(name -> inside(folder.resolve(name), name + "/")));
    }

    private Stream<Part> inside(Path directory, String prefix) {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.of();
        }
        String origin = "configuration/" + prefix;
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.of(new Part(origin, origin, () -> Content.missing(BoundedRead.whole(directory, 0).reason()
                    .orElseThrow())));
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path file : found) {
                if (files.size() < MOST_FILES) {
                    files.add(file);
                }
            }
        } catch (IOException unreadable) {
            files.add(directory);
        }
        return files.stream().sorted().map(file -> part(file, prefix, file.getFileName().toString()));
    }

    private Part part(Path file, String prefix, String name) {
        String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        String shown = prefix.isEmpty() ? name : veil.name(id) + SUFFIX;
        String safe = shown.replaceAll("[^\\p{L}\\p{N}._ +~-]", "_");
        return new Part("configuration/" + prefix + safe, "configuration/" + prefix + name, () -> {
            BoundedRead read = BoundedRead.whole(file, MOST_BYTES);
            return read.reason().map(Content::missing).orElseGet(() -> Content.of(
                    new YamlVeil(veil).of(new String(read.bytes(), StandardCharsets.UTF_8))));
        });
    }
}
