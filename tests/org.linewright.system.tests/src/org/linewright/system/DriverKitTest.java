package org.linewright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a partner is given. */
class DriverKitTest {

    private static final String SKELETON = "bundles/org.linewright.headless/src/org/linewright/headless/skeleton/";

    @Test
    void theExampleIsAWholeDriverInLessThanAHundredLines() throws IOException {
        long lines = 0;
        for (String name : new String[]{ "ExampleCloud", "ExampleFields", "ExampleTrouble" }) {
            Path file = Tree.top().resolve("tests/org.linewright.pbx.example/src/org/linewright/pbx/example/" + name
                    + ".java");
            lines += Tree.text(file).lines().filter(line -> !line.isBlank()).count();
        }
        assertTrue(lines > 50 && lines < 100, lines + " lines");
    }

    @Test
    void aNewDriverIsBuiltAgainstTheVersionsOfThisTree() throws IOException {
        String skeleton = Tree.text(Tree.top().resolve(SKELETON + "pom.xml.txt"));
        assertEquals(first("<version>([^<]*-SNAPSHOT)<", Tree.text(Tree.top().resolve("pom.xml"))),
                first("<linewright.version>([^<]*)<", skeleton));
        assertEquals(first("junit-jupiter-api</artifactId><version>([^<]*)<",
                Tree.text(Tree.top().resolve("target-platform/target-platform.target"))),
                first("<artifactId>junit-jupiter</artifactId>\\s*<version>([^<]*)<", skeleton));
    }

    private static String first(String form, String text) {
        Matcher match = Pattern.compile(form).matcher(text);
        assertTrue(match.find(), form);
        return match.group(1);
    }
}
