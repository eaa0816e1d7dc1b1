package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.numbers.Pasted;

/**
 * What a verb reads.
 *
 * @param path a file, or {@code -} for the standard input
 */
record InputFile(Path path) {

    private static final Path STANDARD = Path.of("-");

    /** Whether it is the standard input. */
    boolean standard() {
        return path.equals(STANDARD);
    }

    /** All that stands in it. */
    Outcome<String> text() {
        try {
            byte[] bytes = standard() ? System.in.readAllBytes() : Files.readAllBytes(path);
            return Outcome.done(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNREADABLE.about(path).because(failed.toString()));
        }
    }

    /** Its numbers, one on each line; blank lines do not count. */
    Outcome<List<String>> numbers() {
        return text().map(Pasted::lines);
    }
}
