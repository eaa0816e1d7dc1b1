package org.linewright.ui.wizard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.workbench.kit.Desk;

/** The drafts beside a configuration, as they stand on the disk. */
public final class Kept {

    private Kept() {
    }

    /** The text of every draft. */
    public static Stream<String> texts(Desk desk) {
        Path folder = Path.of(desk.now().folder());
        Path drafts = folder.resolveSibling("." + folder.getFileName() + ".drafts");
        if (!Files.isDirectory(drafts)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(drafts)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".yaml")).toList();
            return all.stream().flatMap(Kept::text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> text(Path file) {
        try {
            return Stream.of(Files.readString(file));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}
