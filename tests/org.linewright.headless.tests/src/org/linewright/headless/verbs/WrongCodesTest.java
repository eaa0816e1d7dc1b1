package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** A driver that obeys every law and whose codes are another PBX's is told what to mend. */
@Timeout(300)
class WrongCodesTest {

    private static final Pattern CHAPTER = Pattern.compile("(.+): ([0-9]+) of ([0-9]+) kept");

    @TempDir
    private Path home;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
    }

    /**
     * A broken driver.
     *
     * @param codes its codes, as feature and what is dialled
     * @param wrong what is said about what happened
     * @param mend what is to be mended
     */
    private record Animal(List<String> codes, String wrong, String mend) {
        @Override
        public String toString() {
            return codes.toString();
        }
    }

    static List<Animal> animals() {
        return List.of(
                new Animal(List.of("dnd-route-on *70", "dnd-route-off *77"), "the PBX did not take the code: 404",
                        "codes.dnd-route-on"),
                new Animal(List.of("dnd-route-on *77", "dnd-route-off *76"),
                        "the caller should have been turned away; he got 200 OK, but rang at the tested line",
                        "codes.dnd-route-on"),
                new Animal(List.of("clir-on *32", "clir-off *31"), "the number was shown: 22", "codes.clir-on"),
                new Animal(List.of("forward-always-on *72*<NUMBER>*", "forward-always-off *72*"),
                        "the PBX did not take the code", "codes.forward-always-on"),
                new Animal(List.of("pickup-extension *9<NUMBER>"), "the PBX did not take the code",
                        "codes.pickup-extension"));
    }

    @ParameterizedTest
    @MethodSource("animals")
    void isToldWhatHappenedAndWhichCodeToMend(Animal animal) throws Exception {
        Ran ran = House.run(house.checking(), profile(animal.codes()), "--embedded", "--refresh", "1 s");
        assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
        assertEquals(List.of("Feature codes at the PBX"), brokenChapters(ran));
        assertTrue(ran.out().contains(animal.wrong()), ran.out());
        assertTrue(ran.out().contains("Correct the code “" + animal.mend() + "” of the driver"), ran.out());
    }

    @Test
    void rightCodesOfTheSameProfileAreKept() throws Exception {
        Ran ran = House.run(house.checking(), profile(List.of("dnd-route-on *76", "dnd-route-off *77")), "--embedded",
                "--refresh", "1 s");
        assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
        assertTrue(ran.out().contains("Feature codes at the PBX: 3 of 3 kept"), ran.out());
    }

    @Test
    void theChaptersStandInTheReportInGermanToo() throws Exception {
        Path page = home.resolve("bericht.md");
        Ran ran = House.run(Locale.GERMAN, house.checking(), profile(List.of("clir-on *32", "clir-off *31")),
                "--embedded", "--refresh", "1 s", "--out", page);
        assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
        String report = Files.readString(page);
        assertTrue(report.contains("## Anrufe an der Telefonanlage"), report);
        assertTrue(report.contains("## Kurzwahlcodes an der Telefonanlage"), report);
        assertTrue(report.contains("Berichtigen Sie den Code «codes.clir-on» des Treibers"), report);
    }

    private static List<String> brokenChapters(Ran ran) {
        return ran.lines()
                .stream()
                .map(CHAPTER::matcher)
                .filter(Matcher::matches)
                .filter(chapter -> !chapter.group(2).equals(chapter.group(3)))
                .map(chapter -> chapter.group(1))
                .toList();
    }

    private Path profile(List<String> codes) throws Exception {
        Path profile = home.resolve("acme.yaml");
        House.run(new DriverNewVerb(), home, "--id", "acme", "--vendor", "Acme", "--profile-only");
        StringBuilder text = new StringBuilder("codes:\n");
        for (String code : codes) {
            String[] parts = code.split(" ");
            text.append("  - feature: ").append(parts[0]).append("\n    dial: \"").append(parts[1]).append("\"\n");
        }
        return Files.writeString(profile,
                Files.readString(profile).replaceFirst("codes:\n(?s:.*?)\n\n", Matcher.quoteReplacement(text + "\n")));
    }
}
