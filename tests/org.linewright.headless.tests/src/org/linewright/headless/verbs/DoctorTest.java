package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code doctor}, on the real services. */
final class DoctorTest {

    private static final String BERLIN = """
            schema: 1
            name: Berlin
            region: DE
            areaCode: "30"
            rules:
              final:
                rules:
                  - search: ^089(.*)
                    replace: 9\\1
            expectations:
              - way: dial
                number: 089 1234
                result: %s
            """;

    private static final String CROWN = """
            schema: 1
            name: Crown
            driver: hfo.crown
            location: berlin
            registrar:
              host: estos.hfo-cloud.de
            lines: []
            """;

    @TempDir
    private Path folder;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        Files.createDirectories(folder.resolve("locations"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1\n");
    }

    private Ran examined(String berlin) throws IOException {
        Files.writeString(folder.resolve("locations/berlin.yaml"), berlin);
        return House.run(house.doctor(), folder);
    }

    @Test
    void aSoundConfigurationEndsWellAndSaysWhatWasRead() throws IOException {
        Ran ran = examined(BERLIN.formatted("91234"));
        assertEquals(Exit.DONE, ran.exit(), ran.out());
        assertEquals(List.of("linewright.yaml: nothing to say",
                "locations/berlin.yaml (1 rules, 1 expectations): nothing to say",
                "2 files read: 0 errors, 0 warnings, 0 notes."), ran.lines());
    }

    @Test
    void anExpectationThatIsNotMetIsAFaultAndNamesTheStep() throws IOException {
        Ran ran = examined(BERLIN.formatted("\"0891234\""));
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.out().contains("089 1234 must become 0891234, it becomes 91234. Step 14, Rules: PC dial final, "
                + "turns 0891234 into 91234: Rule 1 fits. (LW-NUM-211 expectations.1)"), ran.out());
        assertTrue(ran.out().contains("  → Change the rules"), ran.out());
        assertTrue(ran.lines().getLast().contains("1 errors"), ran.out());
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("groups"));
        Files.writeString(folder.resolve("groups/one.yaml"), "schema: 1\nname: [\n");
        Ran ran = examined(BERLIN.formatted("91234"));
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.out().contains("groups/one.yaml: 1 to read"), ran.out());
        assertTrue(ran.out().contains("locations/berlin.yaml (1 rules, 1 expectations): nothing to say"), ran.out());
    }

    @Test
    void aFolderWithoutAConfigurationIsRefusedAndStaysAsItIs() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(Exit.REFUSED, House.run(house.doctor(), nowhere).exit());
        assertTrue(Files.notExists(nowhere));
    }

    @Test
    void theFolderCanBeNamedAsWithTheOtherVerbs() throws IOException {
        Files.writeString(folder.resolve("locations/berlin.yaml"), BERLIN.formatted("91234"));
        assertEquals(Exit.DONE, House.run(house.doctor(), "--config", folder).exit());
    }

    @Test
    void aLocationThatIsNotAsThePbxOfItsLinesProposesIsWarnedOf() throws IOException {
        Files.createDirectories(folder.resolve("groups"));
        Files.writeString(folder.resolve("groups/crown.yaml"), CROWN);
        Ran ran = examined(BERLIN.formatted("91234"));
        assertTrue(
                ran.out().contains("At the location “Berlin”, “Dial local numbers with the area code” is “no”; HFO – "
                        + "HFO Crown Centrex (vPBX) proposes “yes”. (LW-OPS-309 habits.alwaysAreaCode)"),
                ran.out());
        assertTrue(ran.out().contains("  → A number of the own local network leaves with its area code too"),
                ran.out());
        assertTrue(examined(BERLIN.formatted("91234") + "dial:\n  alwaysAreaCode: true\n").out()
                .contains("locations/berlin.yaml (1 rules, 1 expectations): nothing to say"));
    }
}
