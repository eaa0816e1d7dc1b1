package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;

/** {@code support}, on the real services and against the embedded PBX. */
@Timeout(120)
class SupportVerbTest {

    private static final String DOMAIN = "office.hfo-cloud.de";
    private static final String PASSWORD = "correct-horse-22";

    @TempDir
    private Path home;
    private Path folder;
    private Path file;
    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House();
        folder = home.resolve("configuration");
        file = home.resolve("support.zip");
    }

    private void configured(int port) throws Exception {
        Line line = new Line("22", SecretReference.secret("office/<USER>"));
        LineGroup group = new LineGroup(new GroupId("office"), "Praxis Huber", "hfo.crown", Optional.empty(),
                new Registrar("127.0.0.1", OptionalInt.of(port), Optional.of(DOMAIN), Duration.ofSeconds(600),
                        Duration.ofMillis(300), new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30))),
                Media.G711, Map.of(), Map.of(), List.of(line));
        Wish wish = Wish.put(group).keeping("office/22", new Secret(PASSWORD));
        try (OpenConfiguration now = house.configurations().open(folder, Mode.CREATE, "test").result().orElseThrow()) {
            assertTrue(now.plan(wish).then(now::apply).isDone());
        }
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    @Test
    void withoutRunningLinesConfigurationVersionsAndHealthAreInIt() throws Exception {
        configured(5060);
        Ran ran = House.run(house.support(), folder, "--out", file);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("None holds any of the 1 passwords that were looked for."), ran.out());
        Map<String, String> entries = entries();
        assertTrue(entries.keySet().containsAll(List.of("README.txt", "LIESMICH.txt", "bundles.txt", "health.txt",
                "versions.txt", "threads.txt", "configuration.txt", "configuration/linewright.yaml",
                "findings/findings.txt")), entries.keySet()
                        .toString());
        assertTrue(entries.keySet().stream().noneMatch(one -> one.startsWith("trace/") || one.contains("secret")));
        assertTrue(entries.get("bundles.txt").contains(" org.linewright.core "), entries.get("bundles.txt"));
        assertEquals("All parts of the program work.\n", entries.get("health.txt"));
        assertTrue(entries.get("configuration.txt").contains("(LW-HFO-101 registrar.reregister)"),
                entries.get("configuration.txt"));
        assertFalse(entries.toString().contains("Huber") || entries.toString().contains("office/"), entries.toString());
    }

    @Test
    void withLiveLinesTheirTraceFindingsAndStatesComeInWithoutAnyFormOfThePassword() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            pbx.accounts().add(Account.draft(DOMAIN, "22", "Person").withPassword(new Secret(PASSWORD)));
            configured(pbx.address().getPort());
            Ran ran = House.run(house.support(), folder, "--out", file, "--live", "--seconds", "60", "--open");
            assertEquals(Exit.DONE, ran.exit(), ran.err());
            Map<String, String> entries = entries();
            assertTrue(entries.get("lines.txt").startsWith("22@" + DOMAIN + " REGISTERED since "),
                    entries.get("lines.txt"));
            assertTrue(entries.get("trace/trace.txt").contains("REGISTER sip:"));
            assertTrue(entries.get("trace/ladder-01.txt").contains("REGISTER"));
            assertTrue(entries.get("findings/findings.json").contains("\"check\": \"registered\""));
            String ha1 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5")
                    .digest(("22:" + DOMAIN + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
            assertFalse(entries.toString().contains(PASSWORD) || entries.toString().contains(ha1));
        }
    }

    @Test
    void aConfigurationThatIsNotThereIsToldAndTheRestIsPacked() throws Exception {
        Ran ran = House.run(house.support(), folder, "--out", file);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.err().startsWith("Error: "), ran.err());
        assertTrue(entries().keySet().stream().noneMatch(one -> one.startsWith("configuration/")));
        assertTrue(entries().containsKey("versions.txt"));
        assertTrue(Files.notExists(folder));
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws Exception {
        configured(5060);
        Files.writeString(file, "mine");
        Ran ran = House.run(house.support(), folder, "--out", file);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("(LW-DIAG-301)"), ran.err());
        assertEquals("mine", Files.readString(file));
    }
}
