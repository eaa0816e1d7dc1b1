package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.internal.disk.RealDisk;

class DraftFolderTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path home;

    private DraftFolder folder() {
        return DraftFolder.beside(home.resolve("pbx"));
    }

    private static KeptDraft draft(String id, int minute, String... fields) {
        SequencedMap<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return new KeptDraft("line-wizard", id, NOON.plusSeconds(60L * minute), map);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void whatIsKeptComesBackAsItWasWhateverIsInIt() {
        KeptDraft draft = draft("one", 0, "registrar.host", "estos.hfo-cloud.de", "lines.user", "150;177;200-220",
                "z", "", "port", "5060", "note", "two\nlines: # \"quoted\" 'and' {more}\t\u0001 ü•", "true", "yes");
        Sample.done(folder().save(draft));
        assertEquals(List.of(draft), Sample.done(folder().all()));
        assertEquals(List.copyOf(draft.fields().keySet()),
                List.copyOf(Sample.done(folder().all()).getFirst().fields().keySet()));
    }

    @Test
    void theNewestIsFirstAndOneOfTheSameNameReplacesTheOther() {
        Sample.done(folder().save(draft("old", 1)));
        Sample.done(folder().save(draft("new", 2)));
        Sample.done(folder().save(draft("old", 3, "a", "b")));
        assertEquals(List.of("old", "new"), Sample.done(folder().all()).stream().map(KeptDraft::id).toList());
        assertEquals(List.of("new"),
                Sample.done(folder().discard("line-wizard", "old")).stream().map(KeptDraft::id).toList());
        assertEquals(1, Sample.done(folder().discard("line-wizard", "never")).size());
    }

    @Test
    void nothingIsInTheConfigurationAndNobodyElseMayRead() throws IOException {
        Sample.done(folder().save(draft("one", 0, "a", "b")));
        assertFalse(Files.exists(home.resolve("pbx")));
        Path file = home.resolve(".pbx.drafts/line-wizard~one.yaml");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNameThatIsNoFileNameIsRefused() {
        assertEquals(List.of("LW-STORE-601"), codes(folder().save(draft("../../evil", 0))));
        assertEquals(List.of("LW-STORE-601"), codes(folder().discard("a/b", "x")));
    }

    @Test
    void sizeAndNumberHaveAnEnd() {
        assertEquals(List.of("LW-STORE-602"), codes(folder().save(draft("big", 0, "a", "x".repeat(5 << 20)))));
        for (int i = 0; i < DraftFolder.MOST_DRAFTS; i++) {
            Sample.done(folder().save(draft("d" + i, i)));
        }
        assertEquals(List.of("LW-STORE-603"), codes(folder().save(draft("more", 0))));
        assertTrue(folder().save(draft("d7", 0)).isDone(), "replacing makes no more");
    }

    @Test
    void aBrokenOneDoesNotHideTheOthers() throws IOException {
        Sample.done(folder().save(draft("one", 0)));
        Files.writeString(home.resolve(".pbx.drafts/line-wizard~two.yaml"), "kind: [");
        Outcome<List<KeptDraft>> all = folder().all();
        assertEquals(1, Sample.done(all).size());
        assertEquals(List.of("LW-STORE-604"), codes(all));
    }

    @Test
    void leavesTheOldOrTheNewOneWhereverItIsKilled() throws IOException {
        boolean reached = true;
        int killed = 0;
        for (; reached; killed++) {
            Path place = Files.createDirectory(home.resolve("killed" + killed)).resolve("drafts");
            DraftFolder real = new DraftFolder(place, new RealDisk());
            Sample.done(real.save(draft("one", 0, "value", "old")));
            DyingDisk disk = new DyingDisk(killed + 1, DyingDisk.Way.KILLED);
            new DraftFolder(place, disk).save(draft("one", 1, "value", "new"));
            reached = disk.reached();
            List<KeptDraft> left = Sample.done(real.all());
            assertEquals(1, left.size());
            assertTrue(List.of("old", "new").contains(left.getFirst().fields().get("value")));
            Sample.done(real.save(draft("one", 2, "value", "again")));
            try (Stream<Path> files = Files.list(place)) {
                assertEquals(List.of("line-wizard~one.yaml"),
                        files.map(file -> file.getFileName().toString()).toList());
            }
        }
        assertTrue(killed >= 4, "only " + killed + " steps");
    }

    @Test
    void aFullDiskIsSaidInWords() throws IOException {
        Path place = Files.createDirectory(home.resolve("full")).resolve("drafts");
        Outcome<KeptDraft> outcome = new DraftFolder(place, new DyingDisk(3, DyingDisk.Way.FULL))
                .save(draft("one", 0, "a", "b"));
        assertEquals(List.of("LW-STORE-201"), codes(outcome));
    }
}
