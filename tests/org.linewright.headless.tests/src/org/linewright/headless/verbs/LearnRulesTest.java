package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code learn-rules}, on the real services. */
final class LearnRulesTest {

    private static final String BERLIN = """
            schema: 1
            name: Berlin
            region: DE
            areaCode: "30"
            trunk: {local: "0", national: "0", international: "0"}
            strip:
              outgoing: ["0"]
            rules:
              dial:
                rules:
                  - search: ^\\+4940(.*)
                    replace: +4941\\1
            expectations:
              - way: dial
                number: 089 123499
                result: "0089123499"
            """;
    private static final String TIE_LINE = """
            +4989123455 → 8055
            +4989123422\t8022
            +49891234678;80678
            +49 89 1234 10, 8010
            +4989123477->8077
            """;

    @TempDir
    private Path folder;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        Files.createDirectories(folder.resolve("locations"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1\n");
        Files.writeString(folder.resolve("locations/berlin.yaml"), BERLIN);
    }

    private Ran learned(String examples, Object... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("examples.txt"), examples);
        Object[] all = Stream.concat(Stream.of(file, "--config", folder), Stream.of(arguments)).toArray();
        return House.run(new LearnRulesVerb(house.configurations(), house.plans()), all);
    }

    @Test
    void fivePairsInOneRuleOutWithTheTraceOfEach() throws IOException {
        Ran ran = learned(TIE_LINE);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.lines().get(1).matches("1 +\\^\\\\\\+49891234\\(\\.\\*\\) +80\\\\1 +pattern +5"), ran.out());
        assertEquals(5, ran.lines().stream().filter(line -> line.startsWith("✓ +49")).count(), ran.out());
        assertTrue(ran.out().contains("+49891234678 → 80678 (\\1 = 678)"), ran.out());
    }

    @Test
    void aPipeIsReadToo() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("0891 → 891\n0301 → 301\n".getBytes(StandardCharsets.UTF_8)));
        try {
            Ran ran = House.run(new LearnRulesVerb(house.configurations(), house.plans()), "--yaml");
            assertTrue(ran.out().contains("search: ^0(.*)"), ran.out() + ran.err());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theYamlIsAListThatALocationCanTake() throws IOException {
        Ran ran = learned(TIE_LINE, "--yaml");
        Path list = Files.writeString(folder.resolve("list.yaml"), ran.out());
        Ran taken = House.run(new ImportLocationVerb(house.configurations()), list, "--rules", "dial", "--into",
                "berlin", "--insist",
                "--config", folder);
        assertEquals(Exit.DONE, taken.exit(), taken.err() + ran.out());
        assertEquals("8055\n", House.run(new TraceNumberVerb(house.configurations(), house.plans()), "089", "123455",
                "--result-only", "--config", folder).out());
    }

    @Test
    void whatALocationMakesOfItIsShownAndABrokenExpectationRefused() throws IOException {
        Ran ran = learned(TIE_LINE, "--location", "berlin", "--list", "dial");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.out().contains("It stays so until the end."), ran.out());
        assertTrue(ran.out().contains("0 of 1"), ran.out());
        assertTrue(ran.err().contains("LW-NUM-211"), ran.err());
    }

    @Test
    void whatAnotherStepChangesAfterwardsIsSaid() throws IOException {
        Ran ran = learned("+49711234 → +49712234\n+49711567 → +49712567", "--location", "Berlin");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("step 13 (Trunk code); what comes out is 00712234."), ran.out());
    }

    @Test
    void numbersAsTypedAreTurnedIntoThoseOfTheList() throws IOException {
        Ran ran = learned("(0711) 234; 9234\n0711 567; 9567", "--location", "Berlin", "--typed", "--json");
        JsonObject json = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertEquals("^\\+49711(.*)",
                json.getAsJsonArray("rules").get(0).getAsJsonObject().get("search").getAsString());
        JsonObject fate = json.getAsJsonArray("fates").get(0).getAsJsonObject();
        assertEquals("9234", fate.get("end").getAsString(), ran.out());
        assertEquals(1, json.getAsJsonArray("examples").get(0).getAsJsonObject().get("rule").getAsInt());
        assertEquals(Exit.DONE, ran.exit());
    }

    @Test
    void whatCannotBeLearnedIsRefusedWithItsLine() throws IOException {
        Ran twice = learned("1 → 2\n\n1 → 3");
        assertEquals(Exit.REFUSED, twice.exit());
        assertTrue(twice.err().contains("(LW-NUM-301 pairs.3)"), twice.err());
        assertEquals("", twice.out());
        assertTrue(learned("1 → 1").err().contains("No number changes in the examples"));
        assertEquals(Exit.REFUSED, learned("0891 → 891\n0301").exit());
        assertTrue(learned(TIE_LINE, "--list", "dail").err().contains("--list"));
        assertTrue(learned(TIE_LINE, "--location", "Bonn").err().contains("berlin"));
    }
}
