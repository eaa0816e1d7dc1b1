package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.lines.CallReport.Stage;

/** Where calls are recorded to. */
class RecordingsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T21:30:05Z");

    @TempDir
    private Path folder;

    @Test
    void theNameSaysWhenAndWithWhom() {
        PhoneCall call = PaperCall.from(1, "+49 (30) 12-3/4").at(Stage.TALKING, false).seen();
        assertEquals("2026-11-29_21-30-05_100_+49301234.wav",
                recordings().file(call, NOW).getFileName().toString());
    }

    @Test
    void aWithheldNumberIsLeftOut() {
        PhoneCall call = PaperCall.from(1, "").at(Stage.TALKING, false).seen();
        assertEquals("2026-11-29_21-30-05_100.wav", recordings().file(call, NOW).getFileName().toString());
    }

    @Test
    void theFolderIsMade() {
        PhoneCall call = PaperCall.from(1, "5").at(Stage.TALKING, false).seen();
        assertTrue(recordings().begin(call, NOW).toCompletableFuture().join().isDone());
        assertTrue(Files.isDirectory(folder.resolve("deep")));
    }

    @Test
    void theyStandBesideTheConfigurationAndNotInIt() {
        assertEquals(folder.resolve("recordings"), Recordings.beside(folder.resolve("configuration").toString()));
    }

    private Recordings recordings() {
        return new Recordings(() -> folder.resolve("deep"), ZoneOffset.UTC);
    }
}
