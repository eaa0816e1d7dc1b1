package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

class ConfigurationDirectoryTest {

    private static final GroupId HFO = new GroupId("hfo");
    private static final LineGroup GROUP = Sample.group("hfo", "150;177;200-220");

    @TempDir
    Path temp;

    @Test
    void keepsWhatWasCommitted() {
        try (ConfigurationStore store = created()) {
            Snapshot empty = Sample.done(store.load());
            Snapshot after = Sample.done(store.commit(Change.NONE.put(GROUP), empty.version()));
            assertEquals(GROUP, after.configuration().group(HFO).orElseThrow());
            assertEquals(after, Sample.done(store.load()));
            assertNotEquals(empty.version(), after.version());
            Snapshot gone = Sample.done(store.commit(Change.NONE.remove(HFO), after.version()));
            assertEquals(empty, gone);
        }
    }

    @Test
    void refusesAChangeWhoseBaseIsOutdated() throws IOException {
        try (ConfigurationStore store = created()) {
            String base = commit(store, Change.NONE.put(GROUP)).version();
            Files.writeString(root().resolve("groups/hfo.yaml"), text().replace("600 s", "60 s"));
            assertEquals(List.of("LW-STORE-106"), codes(store.commit(Change.NONE.remove(HFO), base)));
            assertTrue(Files.exists(root().resolve("groups/hfo.yaml")));
        }
    }

    @Test
    void changesNothingForAnEmptyChange() throws IOException {
        try (ConfigurationStore store = created()) {
            Snapshot before = commit(store, Change.NONE.put(GROUP));
            long audited = Files.size(root().resolve("audit.log"));
            assertEquals(before, commit(store, Change.NONE.put(GROUP)));
            assertEquals(audited, Files.size(root().resolve("audit.log")));
        }
    }

    @Test
    void leavesAPersonsTextAndOtherFilesAlone() throws IOException {
        try (ConfigurationStore store = created()) {
            commit(store, Change.NONE.put(GROUP).put(Sample.group("two", "1-9")));
            String own = text().replace("  host:", "  # the customer's domain\n  host:").replace("600 s", "10 min");
            Files.writeString(root().resolve("groups/hfo.yaml"), own);
            Files.createDirectory(root().resolve("locations"));
            Files.writeString(root().resolve("locations/bonn.yaml"), "anything: [");
            LineGroup read = Sample.done(store.load()).configuration().group(HFO).orElseThrow();
            assertEquals(GROUP, read);
            commit(store, Change.NONE.put(Sample.named(read, "HFO Bonn")));
            assertEquals(own.replace("Group hfo", "HFO Bonn"), text());
            assertEquals("anything: [", Files.readString(root().resolve("locations/bonn.yaml")));
        }
    }

    @Test
    void keepsTheRightsOfAFile() throws IOException {
        try (ConfigurationStore store = created()) {
            commit(store, Change.NONE.put(GROUP));
            Path file = root().resolve("groups/hfo.yaml");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
            commit(store, Change.NONE.put(Sample.named(GROUP, "other")));
            assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void showsTheGoodGroupsBesideTheBrokenOnes() throws IOException {
        try (ConfigurationStore store = created()) {
            commit(store, Change.NONE.put(GROUP).put(Sample.group("two", "1-9")).put(Sample.group("three", "1")));
            Files.writeString(root().resolve("groups/two.yaml"), "schema: 1\nname: [x\n");
            Files.writeString(root().resolve("groups/three.yaml"), "schema: 1\nnam: x\ndriver: d\n");
            Files.writeString(root().resolve("groups/Vier.yaml"), "");
            Files.writeString(root().resolve("groups/five.yml"), "");
            Files.write(root().resolve("groups/latin.yaml"), new byte[]{ 'a', (byte) 0xE4 });
            Outcome<Snapshot> outcome = store.load();
            Snapshot snapshot = Sample.done(outcome);
            assertEquals(Set.of(HFO), snapshot.configuration().groups().keySet());
            assertEquals(
                    List.of("groups/Vier.yaml 1", "groups/latin.yaml 1", "groups/three.yaml 3", "groups/two.yaml 1"),
                    snapshot.broken().stream().map(file -> file.file() + " " + file.troubles().size()).toList());
            assertEquals(5, outcome.troubles().size());
            assertFalse(outcome.troubles().stream().anyMatch(Trouble::severe));
            assertEquals(List.of("LW-STORE-308"),
                    codes(store.commit(Change.NONE.put(Sample.group("two", "1")), snapshot.version())));
            commit(store, Change.NONE.remove(new GroupId("two")).put(Sample.named(GROUP, "other")));
        }
    }

    @Test
    void refusesAHeadThatANewerLinewrightWrote() throws IOException {
        created().close();
        Files.writeString(root().resolve("linewright.yaml"), "schema: 2\n");
        try (ConfigurationStore store = open(AccessMode.READ)) {
            assertEquals(List.of("LW-STORE-302"), codes(store.load()));
        }
    }

    @Test
    void refusesDirectoriesThatHoldNoConfiguration() throws IOException {
        assertEquals(List.of("LW-STORE-101"), codes(tried(AccessMode.WRITE)));
        Files.createDirectory(root());
        assertEquals(List.of("LW-STORE-102"), codes(tried(AccessMode.READ)));
    }

    @Test
    void refusesLinksThatLeadOutAndFilesThatAreNone() throws IOException {
        try (ConfigurationStore store = created()) {
            commit(store, Change.NONE.put(GROUP));
            Path outside = Files.writeString(temp.resolve("outside.yaml"), text());
            Files.createSymbolicLink(root().resolve("groups/out.yaml"), outside);
            Files.createSymbolicLink(root().resolve("groups/nowhere.yaml"), temp.resolve("nothing"));
            Files.createSymbolicLink(root().resolve("groups/in.yaml"), root().resolve("groups/hfo.yaml"));
            Files.createDirectory(root().resolve("groups/dir.yaml"));
            Snapshot snapshot = Sample.done(store.load());
            assertEquals(List.of("LW-STORE-206", "LW-STORE-205", "LW-STORE-205"),
                    snapshot.broken().stream().map(file -> file.troubles().getFirst().code()).toList());
            assertEquals(Set.of(HFO, new GroupId("in")), snapshot.configuration().groups().keySet());
        }
    }

    @Test
    void refusesToWriteThroughALinkThatLeadsOut() throws IOException {
        try (ConfigurationStore store = created()) {
            Path outside = Files.createDirectory(temp.resolve("outside"));
            Files.createSymbolicLink(root().resolve("groups"), outside);
            assertEquals(List.of("LW-STORE-205"),
                    codes(store.commit(Change.NONE.put(GROUP), Sample.done(store.load()).version())));
            try (Stream<Path> files = Files.list(outside)) {
                assertEquals(0, files.count());
            }
        }
    }

    @Test
    void refusesAJournalThatIsNotOurs() throws IOException {
        created().close();
        Path journal = Files.createDirectory(root().resolve(".linewright-commit"));
        Files.writeString(journal.resolve("0"), "evil");
        for (String order : List.of("put 0 ../../evil", "put 0 groups/../../evil.yaml", "remove /etc/passwd", "x")) {
            Files.writeString(journal.resolve("order"), order);
            assertEquals(List.of("LW-STORE-209"), codes(tried(AccessMode.WRITE)));
        }
        Path outside = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(outside.resolve("mine.yaml"), "mine");
        Files.createSymbolicLink(root().resolve("groups"), outside);
        for (String order : List.of("put 0 groups/evil.yaml", "remove groups/mine.yaml")) {
            Files.writeString(journal.resolve("order"), order);
            assertEquals(List.of("LW-STORE-209"), codes(tried(AccessMode.WRITE)));
        }
        assertEquals(Set.of("mine.yaml"), Set.of(outside.toFile().list()));
        Files.writeString(journal.resolve("order"), "audit 1 0\n");
        Files.createSymbolicLink(journal.resolve("1"), temp.resolve("outside"));
        assertEquals(List.of("LW-STORE-209"), codes(tried(AccessMode.WRITE)));
        assertFalse(Files.exists(temp.resolve("evil"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void refusesHugeFiles() throws IOException {
        try (ConfigurationStore store = created()) {
            commit(store, Change.NONE.put(GROUP));
            Files.writeString(root().resolve("groups/huge.yaml"), "#".repeat((8 << 20) + 1));
            assertEquals("LW-STORE-207",
                    Sample.done(store.load()).broken().getFirst().troubles().getFirst().code());
        }
    }

    @Test
    void refusesToWriteWhatItWouldNotRead() {
        try (ConfigurationStore store = created()) {
            Secret huge = new Secret("x".repeat(7 << 20));
            assertEquals(List.of("LW-STORE-207"),
                    codes(store.commit(Change.NONE.putSecret("a", huge), Sample.done(store.load()).version())));
        }
    }

    @Test
    void letsTheSecondOpenerLookAndSaysWhoHoldsIt() {
        try (ConfigurationStore first = created()) {
            commit(first, Change.NONE.put(GROUP));
            Outcome<ConfigurationStore> opened = tried(AccessMode.WRITE);
            try (ConfigurationStore second = Sample.done(opened)) {
                String said = opened.troubles().getFirst().sentence().english();
                assertTrue(said.contains("anna on pc1") && said.contains("4711") && said.contains("22 Nov 2026"), said);
                Snapshot seen = Sample.done(second.load());
                assertTrue(seen.readOnly());
                assertEquals("test", seen.heldBy().orElseThrow().purpose());
                assertEquals(List.of("LW-STORE-105", "LW-STORE-103"),
                        codes(second.commit(Change.NONE.remove(HFO), seen.version())));
            }
            commit(first, Change.NONE.remove(HFO));
        }
        try (ConfigurationStore next = open(AccessMode.WRITE)) {
            assertFalse(Sample.done(next.load()).readOnly());
        }
    }

    @Test
    void answersInWordsAfterItWasClosed() {
        ConfigurationStore store = created();
        store.close();
        store.close();
        assertEquals(List.of("LW-STORE-108"), codes(store.load()));
    }

    @Test
    void refusesToRemoveAGroupThatIsNotThere() {
        try (ConfigurationStore store = created()) {
            assertEquals(List.of("LW-STORE-307"),
                    codes(store.commit(Change.NONE.remove(HFO).put(Sample.group("a", "1")),
                            Sample.done(store.load()).version())));
            assertEquals(Map.of(), Sample.done(store.load()).configuration().groups());
        }
    }

    @Test
    void auditsWhoChangedWhatWithoutSecrets() throws IOException {
        try (ConfigurationStore store = created()) {
            commit(store, Change.NONE.put(GROUP).putSecret("hfo-demo", new Secret("geheim-4711")));
            LineGroup other = GROUP.withLines(Sample.lines("150;178;200-220", "secret:x"));
            commit(store, Change.NONE.put(Sample.named(other, "n")));
            commit(store, Change.NONE.remove(HFO).removeSecret("hfo-demo"));
            String head = "{\"time\":\"2026-11-22T10:00:00Z\",\"user\":\"anna\",\"host\":\"pc1\",\"purpose\":\"test\",";
            assertEquals(List.of( //
                    head + "\"what\":\"group added\",\"name\":\"hfo\",\"added\":\"150;177;200-220\"}",
                    head + "\"what\":\"secret put\",\"name\":\"hfo-demo\"}",
                    head + "\"what\":\"group changed\",\"name\":\"hfo\",\"settings\":\"name\",\"added\":\"178\","
                            + "\"removed\":\"177\",\"changed\":\"150;200-220\"}",
                    head + "\"what\":\"group removed\",\"name\":\"hfo\",\"removed\":\"150;178;200-220\"}",
                    head + "\"what\":\"secret removed\",\"name\":\"hfo-demo\"}"),
                    Files.readAllLines(root().resolve("audit.log")));
        }
    }

    @Test
    void writesNoSecretAnywhereInTheClear() throws IOException {
        Secret secret = new Secret("marker-Zk7q");
        try (ConfigurationStore store = created()) {
            Change change = Change.NONE.put(GROUP).putSecret("hfo-demo", secret);
            assertFalse(change.toString().contains("marker"));
            Snapshot snapshot = commit(store, change);
            assertEquals(secret, Sample.done(store.secret(SecretReference.secret("hfo-demo"))));
            assertFalse(snapshot.toString().contains("marker"));
        }
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("marker"), file::toString);
            }
        }
    }

    private Path root() {
        return temp.resolve("config");
    }

    private String text() throws IOException {
        return Files.readString(root().resolve("groups/hfo.yaml"));
    }

    private static Snapshot commit(ConfigurationStore store, Change change) {
        return Sample.done(store.commit(change, Sample.done(store.load()).version()));
    }

    private ConfigurationStore created() {
        return open(AccessMode.CREATE);
    }

    private ConfigurationStore open(AccessMode mode) {
        return Sample.done(tried(mode));
    }

    private Outcome<ConfigurationStore> tried(AccessMode mode) {
        return ConfigurationDirectory.open(root(), mode, "test", Sample.surroundings(temp.resolve("home"), Map.of()));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.isDone() ? List.of() : outcome.troubles().stream().map(Trouble::code).toList();
    }
}
