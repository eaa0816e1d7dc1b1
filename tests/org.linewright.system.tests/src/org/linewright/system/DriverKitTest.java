package org.linewright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

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

    /** So that the IDE of a partner shows what we wrote. */
    @Test
    void everyBundleOfTheKitComesWithItsSources() throws IOException {
        String feature = Tree.text(Tree.top().resolve("features/org.linewright.driver.sdk.feature/feature.xml"));
        List<String> bundles = Pattern.compile("<plugin id=\"([a-z.]+)\"").matcher(feature).results()
                .map(found -> found.group(1)).filter(name -> !name.endsWith(".source")).toList();
        assertEquals(5, bundles.size());
        for (String bundle : bundles) {
            assertTrue(feature.contains("<plugin id=\"" + bundle + ".source\""), bundle);
            Path folder = Stream.of("bundles/", "tests/").map(room -> Tree.top().resolve(room + bundle))
                    .filter(Files::isDirectory).findFirst().orElseThrow();
            assertTrue(Tree.text(folder.resolve("build.properties")).contains("tycho.source.skip = false"), bundle);
        }
    }

    @Test
    void theBuildOfANewDriverIsWellFormed() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Tree.top().resolve(SKELETON + "pom.xml.txt").toFile());
        assertEquals("project", pom.getDocumentElement().getTagName());
    }

    private static String first(String form, String text) {
        Matcher match = Pattern.compile(form).matcher(text);
        assertTrue(match.find(), form);
        return match.group(1);
    }
}
