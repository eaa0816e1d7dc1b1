package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.store.DyingDisk.Way;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.RealDisk;

class CommitDeathTest {

    private static final Change BEFORE = Change.NONE.put(Sample.group("a", "1-9"))
            .put(Sample.group("gone", "1"))
            .putSecret("x", new Secret("old"));
    private static final Change AFTER = Change.NONE.put(Sample.named(Sample.group("a", "1-9"), "new"))
            .put(Sample.group("b", "1-3"))
            .remove(new GroupId("gone"))
            .putSecret("x", new Secret("new"));

    @TempDir
    Path directory;

    @Test
    void leavesTheOldOrTheNewStateWhereverItIsKilled() throws IOException {
        int killed = 0;
        for (boolean reached = true; reached; killed++) {
            Path root = prepared("killed" + killed);
            DyingDisk disk = new DyingDisk(killed + 1, Way.KILLED);
            commit(root, disk);
            reached = disk.reached();
            String seen = state(root, AccessMode.READ);
            assertTrue(List.of("old", "new").contains(seen), "step " + killed + ": " + seen);
            assertEquals(seen, state(root, AccessMode.WRITE), "the writer goes on from there, step " + killed);
            assertNothingLeftOver(root);
            assertEquals(seen.equals("new") ? 7 : 3, Files.readAllLines(root.resolve("audit.log")).size());
        }
        assertTrue(killed > 15, "only " + killed + " steps");
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "KILLED")
    void leavesEverythingAsItWasWhenTheDiskTakesNoMore(Way way) throws IOException {
        boolean reached = true;
        for (int step = 1; reached; step++) {
            Path root = prepared(way + " " + step);
            DyingDisk disk = new DyingDisk(step, way);
            Outcome<Snapshot> outcome = commit(root, disk);
            reached = disk.reached();
            if (outcome.isDone()) {
                assertEquals("new", state(root, AccessMode.READ), "step " + step);
            } else {
                assertEquals("old", state(root, AccessMode.READ), "step " + step);
                assertNothingLeftOver(root);
            }
            assertEquals(reached, !outcome.troubles().isEmpty(), "step " + step);
            outcome.troubles().forEach(trouble -> assertTrue(trouble.sentence().german().contains(root.toString()),
                    trouble::toString));
            assertEquals(outcome.isDone() ? "new" : "old", state(root, AccessMode.WRITE), "step " + step);
            assertNothingLeftOver(root);
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        Trouble trouble = commit(prepared("full"), new DyingDisk(2, Way.FULL)).troubles().getFirst();
        assertEquals("LW-STORE-201", trouble.code());
    }

    private Path prepared(String name) throws IOException {
        Path root = directory.resolve(name);
        try (ConfigurationStore store = open(root, AccessMode.CREATE, new RealDisk())) {
            Sample.done(store.commit(BEFORE, Sample.done(store.load()).version()));
        }
        Files.writeString(root.resolve("groups/notes.txt"), "mine");
        return root;
    }

    private Outcome<Snapshot> commit(Path root, Disk disk) {
        try (ConfigurationStore store = open(root, AccessMode.WRITE, disk)) {
            return store.commit(AFTER, Sample.done(store.load()).version());
        }
    }

    private String state(Path root, AccessMode mode) {
        try (ConfigurationStore store = open(root, mode, new RealDisk())) {
            Snapshot snapshot = Sample.done(store.load());
            String secret = Sample.done(store.secret(SecretReference.secret("x"))).reveal();
            String ids = snapshot.configuration().groups().keySet().toString();
            String name = snapshot.configuration().group(new GroupId("a")).orElseThrow().name();
            return switch (ids + name + secret) {
                case "[a, gone]Group aold" -> "old";
                case "[a, b]newnew" -> "new";
                default -> "mixed: " + ids + name + secret + snapshot.broken();
            };
        }
    }

    private ConfigurationStore open(Path root, AccessMode mode, Disk disk) {
        return Sample.done(ConfigurationDirectory.open(root, mode, "test",
                Sample.surroundings(directory, Map.of("LINEWRIGHT_KEY", Sample.KEY)), disk));
    }

    private static void assertNothingLeftOver(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            assertEquals(List.of("audit.log", "groups", "linewright.lock", "linewright.yaml", "secrets.yaml"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
