package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.line.Defaults;

class DefaultsOnDiskTest {

    private static final String HAND = """
            # ours
            schema: 1
            defaults:
              every: # all of them
                registrar.delay: 500 ms # slowly
              hfo.crown:
                registrar.reregister: 300 s
            """;
    private static final Defaults READ = new Defaults(Map.of(Defaults.EVERY, Map.of("registrar.delay", "500 ms"),
            "hfo.crown", Map.of("registrar.reregister", "300 s")));

    @TempDir
    private Path home;
    private Path head;

    @BeforeEach
    void lay() {
        head = home.resolve("c/linewright.yaml");
        store().close();
    }

    private ConfigurationStore store() {
        return ConfigurationDirectory.open(home.resolve("c"), AccessMode.CREATE, "test",
                new Surroundings(Map.of(), home, "tester", "localhost", 1, Clock.systemUTC())).result().orElseThrow();
    }

    private static Snapshot done(Outcome<Snapshot> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }

    private static Defaults defaults(Snapshot snapshot) {
        return snapshot.configuration().defaults();
    }

    @Test
    void areReadAsAPersonWroteThem() throws IOException {
        Files.writeString(head, HAND);
        try (ConfigurationStore store = store()) {
            assertEquals(READ, defaults(done(store.load())));
        }
    }

    @Test
    void aChangeIsASmallDiffAndKeepsEveryComment() throws IOException {
        Files.writeString(head, HAND);
        try (ConfigurationStore store = store()) {
            Snapshot now = done(store.load());
            Defaults other = READ.with("hfo.crown", "registrar.reregister", Optional.of("120 s"));
            assertEquals(other, defaults(done(store.commit(Change.NONE.withDefaults(other), now.version()))));
        }
        assertEquals(HAND.replace("300 s", "120 s"), Files.readString(head));
        String audit = Files.readString(home.resolve("c/audit.log"));
        assertTrue(audit.contains("\"what\":\"defaults changed\""), audit);
        assertTrue(audit.contains("hfo.crown registrar.reregister"), audit);
        assertFalse(audit.contains("registrar.delay"), audit);
    }

    @Test
    void theLastOneTakenBackLeavesThePlainHead() throws IOException {
        try (ConfigurationStore store = store()) {
            Snapshot now = done(store.load());
            String plain = Files.readString(head);
            Snapshot then = done(store.commit(Change.NONE.withDefaults(READ), now.version()));
            assertEquals(READ, defaults(then));
            assertFalse(now.version().equals(then.version()));
            assertEquals(Defaults.NONE,
                    defaults(done(store.commit(Change.NONE.withDefaults(Defaults.NONE), then.version()))));
            assertEquals(plain, Files.readString(head));
        }
    }

    @Test
    void aListInThePlaceOfAValueIsSaidWithItsPlace() throws IOException {
        Files.writeString(head, HAND.replace("300 s", "[a, b]"));
        Outcome<ConfigurationStore> opened = ConfigurationDirectory.open(home.resolve("c"), AccessMode.CREATE, "test",
                new Surroundings(Map.of(), home, "tester", "localhost", 1, Clock.systemUTC()));
        Outcome<Snapshot> read = opened.then(ConfigurationStore::load);
        assertTrue(read.troubles().stream().anyMatch(trouble -> trouble.sentence().english().contains("linewright.yaml")
                && trouble.severe()), read.troubles().toString());
        opened.result().ifPresent(ConfigurationStore::close);
    }
}
