package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code defaults}, with the drivers of the product. */
final class DefaultsVerbTest {

    private static final String FILE = """
            schema: 1
            name: %s
            driver: hfo.crown
            registrar: {host: %s.hfo-cloud.de, reregister: %s, delay: 300 ms, keepAlive: {method: crlf, interval: 25 s}}
            lines: []
            """;

    @TempDir
    private Path folder;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        Files.createDirectories(folder.resolve("groups"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1 # ours\n");
        Files.writeString(file("north"), FILE.formatted("North", "north", "600 s"));
        Files.writeString(file("south"), FILE.formatted("South", "south", "900 s"));
    }

    private Path file(String group) {
        return folder.resolve("groups/" + group + ".yaml");
    }

    private Ran ran(Object... arguments) {
        return House.run(new DefaultsVerb(house.configurations(), house.roster()), arguments);
    }

    @Test
    void aDefaultIsPlannedFollowedListedAndTakenBack() throws IOException {
        Ran none = ran("--config", folder);
        assertTrue(none.out().contains("There are no defaults"), none.out() + none.err());
        Ran set = ran("--config", folder, "--driver", "hfo.crown", "--set", "registrar.reregister=300 s");
        assertEquals(Exit.DONE, set.exit(), set.out() + set.err());
        assertTrue(set.out().contains("“North”") && !set.out().contains("“South”"), set.out());
        assertTrue(Files.readString(file("north")).contains("reregister: 300 s"));
        assertEquals("""
                schema: 1 # ours
                defaults:
                  hfo.crown:
                    registrar.reregister: 300 s
                """, Files.readString(folder.resolve("linewright.yaml")));
        String list = ran("--config", folder).out();
        assertTrue(list.matches("(?s).*hfo\\.crown +registrar\\.reregister +300 s +1 +South.*"), list);
        Ran back = ran("--config", folder, "--driver", "hfo.crown", "--unset", "registrar.reregister");
        assertEquals(Exit.DONE, back.exit(), back.out() + back.err());
        assertEquals(FILE.formatted("North", "north", "600 s"), Files.readString(file("north")));
    }

    @Test
    void aGroupIsShownWithWhereEachValueComesFrom() {
        ran("--config", folder, "--set", "registrar.delay=500 ms");
        String shown = ran("South", "--config", folder).out();
        assertTrue(shown.matches("(?s).*registrar\\.reregister +900 s +this group only +.*driver: 600 s.*"), shown);
        assertTrue(shown.matches("(?s).*registrar\\.delay +500 ms +own default +.*driver: 300 ms.*"), shown);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() throws IOException {
        Ran unknown = ran("--config", folder, "--set", "registrar.color=red");
        assertEquals(Exit.REFUSED, unknown.exit());
        assertTrue(unknown.err().contains("LW-OPS-551"), unknown.err());
        Ran pair = ran("--config", folder, "--set", "registrar.delay");
        assertTrue(pair.err().contains("LW-CMD-222"), pair.err());
        Ran gone = ran("--config", folder, "--unset", "registrar.delay");
        assertTrue(gone.err().contains("LW-CMD-221"), gone.err());
        assertEquals("schema: 1 # ours\n", Files.readString(folder.resolve("linewright.yaml")));
    }

    @Test
    void aNewGroupOfATableBeginsWithTheDefaults() throws IOException {
        ran("--config", folder, "--new-only", "--set", "registrar.delay=500 ms");
        Path table = folder.resolve("lines.csv");
        Files.writeString(table, "user;password\n200;correct horse\n");
        Ran made = House.run(new ImportVerb(house.configurations(), house.roster()), "West", table, "--driver",
                "hfo.crown", "--registrar", "west.hfo-cloud.de", "--config", folder);
        assertEquals(Exit.DONE, made.exit(), made.out() + made.err());
        assertTrue(Files.readString(file("west")).contains("delay: 500 ms"));
        assertTrue(Files.readString(file("north")).contains("delay: 300 ms"));
    }
}
