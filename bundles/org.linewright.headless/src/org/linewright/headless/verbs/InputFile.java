package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.numbers.Pasted;

/** Reads numbers, one on each line. */
final class NumberLines {

    private static final Path INPUT = Path.of("-");

    private NumberLines() {
    }

    /** Of a file, or of the standard input for {@code -}; blank lines do not count. */
    static Outcome<List<String>> of(Path file) {
        return text(file).map(Pasted::lines);
    }

    /** All that stands in a file, or comes by the standard input for {@code -}. */
    static Outcome<String> text(Path file) {
        try {
            byte[] bytes = file.equals(INPUT) ? System.in.readAllBytes() : Files.readAllBytes(file);
            return Outcome.done(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNREADABLE.about(file).because(failed.toString()));
        }
    }
}
