package org.linewright.pbx.generic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundle's README, which tests keep true. */
final class Readme {

    private static final Path FILE = Path.of("../../bundles/org.linewright.pbx.generic/README.md");
    private static final String OPENING = "```yaml\n";

    private Readme() {
    }

    /** The profile in the README. */
    static String example() {
        try {
            String readme = Files.readString(FILE);
            int begin = readme.indexOf(OPENING) + OPENING.length();
            return readme.substring(begin, readme.indexOf("```", begin));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
