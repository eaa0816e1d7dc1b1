package org.linewright.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source tree that these tests stand in. */
final class Tree {

    private static final Path TOP = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(folder -> Files.isDirectory(folder.resolve("target-platform")))
            .findFirst()
            .orElseThrow();

    private Tree() {
    }

    /** The short names of the bundles that have a folder; fragments belong to their hosts. */
    static Set<String> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(TOP.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .filter(folder -> !text(folder.resolve("META-INF/MANIFEST.MF")).contains("Fragment-Host:"))
                    .map(folder -> folder.getFileName().toString().replaceFirst("^org[.]linewright[.]", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Every source file below this folder whose name ends so. */
    static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !TOP.relativize(file).toString().matches(".*/(target|bin)/.*"))
                    .sorted()
                    .toList();
        }
    }

    static Path top() {
        return TOP;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return TOP.relativize(file).toString();
    }
}
