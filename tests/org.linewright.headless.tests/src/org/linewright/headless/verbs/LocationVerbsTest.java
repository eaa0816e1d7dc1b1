package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code export-location} and {@code import-location}, on the real services. */
final class LocationVerbsTest {

    private static final String BERLIN = """
            # the head office
            schema: 1
            name: Berlin
            region: DE
            areaCode: "30"
            rules:
              dial:
                rules:
                  - search: ^\\+49891234(.*)
                    replace: 80\\1
            """;

    @TempDir
    private Path folder;
    private Path configuration;
    private Path file;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        configuration = folder.resolve("configuration");
        file = configuration.resolve("locations/berlin.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(configuration.resolve("linewright.yaml"), "schema: 1\n");
        Files.writeString(file, BERLIN);
    }

    private Ran exported(Object... arguments) {
        return House.run(new ExportLocationVerb(house.configurations()), all(arguments));
    }

    private Ran imported(Object... arguments) {
        return House.run(new ImportLocationVerb(house.configurations()), all(arguments));
    }

    private Object[] all(Object... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--config", configuration)).toArray();
    }

    @Test
    void theOnlyLocationGoesToTheScreenJustAsItsFileReads() {
        assertEquals(BERLIN, exported().out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "xml", "csv", "yaml" })
    void whatIsExportedIsImportedWithoutAChange(String ending) {
        Path to = folder.resolve("export." + ending);
        assertEquals(Exit.DONE, exported("Berlin", "--to", to).exit());
        Ran ran = imported(to, "--replace", "--as", "berlin");
        assertEquals("Everything is already as it should be.", ran.lines().getFirst(), ran.err());
        assertEquals(Exit.REFUSED, exported("Berlin", "--to", to).exit(), "never overwrites");
        assertEquals(Exit.DONE, exported("Berlin", "--to", to, "--overwrite").exit());
    }

    @Test
    void anImportShowsItsPlanAndOnlyThenDoesIt() throws IOException {
        Path to = folder.resolve("other.xml");
        exported("--to", to);
        Files.writeString(to, Files.readString(to).replace("<areaCode>30", "<areaCode>89"));
        Ran planned = imported(to, "--replace", "--dry-run");
        assertTrue(planned.out().contains("~ location “Berlin” (berlin) is changed"), planned.out() + planned.err());
        assertTrue(planned.out().endsWith("Nothing was changed.\n"));
        assertEquals(BERLIN, Files.readString(file));
        assertEquals(Exit.DONE, imported(to, "--replace").exit());
        assertEquals(BERLIN.replace("\"30\"", "\"89\""), Files.readString(file));
    }

    @Test
    void anIdThatIsTakenLeadsToALocationBesideIt() {
        Path to = folder.resolve("berlin.csv");
        exported("--to", to);
        Ran ran = imported(to);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.err().contains("LW-OPS-306"), ran.err());
        assertTrue(ran.out().contains("+ location “Berlin (2)” (berlin-2) is added"), ran.out());
        assertEquals(Exit.REFUSED, imported(to, "--as", "berlin").exit());
    }

    @Test
    void rulesAloneGoAndCome() throws IOException {
        Path to = folder.resolve("dial.csv");
        assertEquals(Exit.DONE, exported("--rules", "dial", "--to", to).exit());
        assertEquals("\uFEFFlist;on;kind;search;replace;comment\r\ndial;true;pattern;^\\+49891234(.*);80\\1;\r\n",
                Files.readString(to));
        Files.writeString(to, "dial;true;direct;11833;11855;Auskunft", StandardOpenOption.APPEND);
        Ran ran = imported(to, "--rules", "dial", "--into", "Berlin", "--append");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals(BERLIN + """
                      - search: "11833"
                        replace: "11855"
                        direct: true
                        comment: Auskunft
                """, Files.readString(file));
    }

    @Test
    void aFaultIsToldWithItsLineAndChangesNothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xml"),
                "<location version=\"1\">\n<name>A</name>\n<regon>DE</regon>\n</location>");
        Ran ran = imported(bad);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("bad.xml, line 3") && ran.err().contains("Did you mean “region”?"), ran.err());
        assertFalse(Files.exists(configuration.resolve("locations/bad.yaml")));
    }

    @Test
    void aRuleThatCannotWorkIsTakenOnlyWhenThePersonInsists() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "search;replace\n(;1\n");
        assertEquals(Exit.REFUSED, imported(bad, "--rules", "final").exit());
        assertEquals(Exit.DONE, imported(bad, "--rules", "final", "--insist").exit());
    }

    @Test
    void whatDoesNotFitTogetherIsSaid() {
        Path to = folder.resolve("x.xml");
        assertTrue(exported("--format", "doc").err().contains("--format"));
        assertTrue(exported("--rules", "dail").err().contains("--rules"));
        assertTrue(imported(to, "--rules", "dial", "--replace").err().contains("LW-CMD-107"));
        assertTrue(imported(to, "--append").err().contains("LW-CMD-107"));
        assertTrue(imported(to, "--as", "A B").err().contains("--as"));
        assertTrue(imported(to).err().contains("LW-STORE-702"));
        assertTrue(exported("Bonn").err().contains("LW-CMD-205"));
    }
}
