package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code trace-number}, on the real services. */
final class TraceNumberTest {

    private static final String BERLIN = """
            schema: 1
            name: Berlin
            region: DE
            areaCode: "30"
            numbers:
              - base: "12345"
                extensions: 10-99
            trunk: {local: "0", national: "0", international: "0"}
            strip:
              outgoing: ["0"]
            rules:
              dial:
                rules:
                  - search: ^\\+49891234(.*)
                    replace: 80\\1
                    comment: tie line
                  - search: ^\\+4940(.*)
                    replace: +4941\\1
              final:
                rules:
                  - search: ^00800
                    replace: "0800"
                    on: false
            """;

    @TempDir
    private Path folder;
    private Path configuration;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        configuration = folder(folder.resolve("configuration"), BERLIN);
    }

    private static Path folder(Path folder, String berlin) throws IOException {
        Files.createDirectories(folder.resolve("locations"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1\n");
        Files.writeString(folder.resolve("locations/berlin.yaml"), berlin);
        return folder;
    }

    private Ran traced(Object... arguments) {
        Object[] all = Stream.concat(Stream.of(arguments), Stream.of("--config", configuration)).toArray();
        return House.run(new TraceNumberVerb(house.configurations(), house.plans()), all);
    }

    @Test
    void everyStepIsToldWithItsReasonAndEveryRuleWithWhyOrWhyNot() {
        Ran ran = traced("089", "1234-55", "--location", "berlin");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        for (int place = 1; place <= 14; place++) {
            String begin = "%2d  ".formatted(place);
            assertEquals(1, ran.lines().stream().filter(line -> line.startsWith(begin)).count(), ran.out());
        }
        assertTrue(ran.out().contains("✓ 1  ^\\+49891234(.*) → 80\\1  # tie line"), ran.out());
        assertTrue(ran.out().contains("+4989123455 → 8055 (\\1 = 55)"), ran.out());
        assertTrue(ran.out().contains("An earlier rule has decided already."), ran.out());
        assertTrue(ran.out().contains("It is switched off."), ran.out());
        assertTrue(ran.lines().getFirst().contains("libphonenumber 9."), ran.out());
        assertTrue(ran.out().contains("Result: 8055 (external), "), ran.out());
    }

    @Test
    void aRuleThatMissedSaysHowFarTheNumberWentAlong() {
        assertTrue(traced("089", "55").out().contains("It fits as far as “+4989”, then “1” does not fit “5”."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "tel:+49-89-1234-55", "tel:1234-55;phone-context=+4989", "tel:+49891234;ext=55",
            "sip:+4989123455@pbx.example;user=phone", "\"Max\" <sip:%2B4989123455@pbx.example>",
            "callto://+49 89 1234 55", "(089) 1234 / 55", " +49 (0)89 / 1234-55 ", "0049\u00a089\u00a0123455" })
    void whatIsPastedIsUnderstood(String pasted) {
        assertEquals("8055", traced(pasted, "--result-only").out().strip());
    }

    @Test
    void aCallerTakesTheOtherDirection() {
        assertEquals("+4989123455", traced("089 123455", "--direction", "incoming", "--result-only").out().strip());
    }

    @Test
    void everyModeOfTheCheckDialogIsThere() {
        assertEquals("+49 30 1234522", traced("030 1234522", "--mode", "display", "--result-only").out().strip());
        Ran all = traced("0089 1234", "--mode", "all");
        assertEquals(9, all.lines().size(), all.out());
        assertTrue(all.lines().stream().anyMatch(line -> line.matches("0089 1234 +Called party .*\\+49891234 .*")),
                all.out());
        assertTrue(traced("1", "--mode", "dail").err().contains("connected-in"));
    }

    @Test
    void aFileIsATableOfResultsAndOfTheRulesThatDecided() throws IOException {
        Path file = Files.writeString(folder.resolve("numbers.txt"), "22\n\n112\r\n089 123455\n040 7\n#21#");
        Ran ran = traced("--from", file);
        assertEquals(List.of("Number     Result  Kind            Rules", "22         22      internal        –",
                "112        0112    special number  –", "089 123455  8055    external        dial 1",
                "040 7      00417   external        dial 2", "#21#       #21#    feature code    –")
                .stream().map(line -> line.replaceAll(" +", " ")).toList(),
                ran.lines().stream().map(line -> line.replaceAll(" +", " ")).toList());
    }

    @Test
    void twoFoldersAreComparedByWhatTheyDo() throws IOException {
        Path other = folder(folder.resolve("other"), BERLIN.replace("+4941", "+4942"));
        Path numbers = Files.writeString(folder.resolve("numbers.txt"), "22\n040 7\n089 9\n");
        Ran ran = traced("--against", other, "--from", numbers);
        assertTrue(ran.out().contains("040 7") && ran.out().contains("00417") && ran.out().contains("00427"),
                ran.out());
        assertFalse(ran.out().contains("089 9"), ran.out());
        assertTrue(ran.lines().getLast().contains("1 numbers with another result"), ran.out());
        assertTrue(traced("--against", other).out().contains("+4940"), "asks what the rules are about");
    }

    @Test
    void theReverseSearchNamesWhatLeadsToANumber() {
        Ran ran = traced("--reaching", "+49 89 1234-55");
        for (String typed : List.of("+4989123455", "004989123455", "089123455")) {
            assertTrue(ran.lines().stream().anyMatch(line -> line.startsWith(typed + " ")), ran.out());
        }
    }

    @Test
    void aProgramReadsOneObjectForEachNumber() {
        JsonObject json = JsonParser.parseString(traced("089 123455", "--json").out()).getAsJsonObject();
        assertEquals("8055", json.get("number").getAsString());
        assertEquals("EXTERNAL", json.get("kind").getAsString());
        assertEquals(14, json.getAsJsonArray("steps").size());
        JsonObject rule = json.getAsJsonArray("steps").get(10).getAsJsonObject().getAsJsonArray("rules").get(0)
                .getAsJsonObject();
        assertEquals("FITS", rule.get("verdict").getAsString());
        assertEquals("55", rule.getAsJsonArray("groups").get(0).getAsString());
    }

    @Test
    void whatIsNoNumberIsRefusedInWords() {
        Ran ran = traced("hello");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("“hello” holds nothing that could be dialled"), ran.err());
        assertTrue(traced("1".repeat(80)).err().contains("too long for a number"));
        assertTrue(traced().err().contains("A number is missing"));
    }

    @Test
    void aLookAlikeIsWarnedOf() {
        Ran ran = traced("0030 1234");
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.err().contains("can mean two things"), ran.err());
    }

    @Test
    void aLocationThatIsNotThereIsAnsweredWithThoseThatAre() {
        Ran ran = traced("22", "--location", "bern");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("There are: berlin"), ran.err());
    }
}
