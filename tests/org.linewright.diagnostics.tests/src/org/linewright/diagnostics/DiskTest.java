package org.linewright.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.fakes.VirtualTimers;

class DiskTest {

    @TempDir
    private Path folder;
    private final VirtualTimers time = new VirtualTimers();
    private final FakeWire wire = new FakeWire(time);
    private final Tracer tracer = new RecordingTracer(wire);

    private Outcome<Recording> begun(Path where, Masking masking) {
        return tracer.begin(TraceWish.usual().writing(new DiskWish(where, 20_000, 3, masking)), time, time);
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }

    private void messages(int count) {
        for (int i = 0; i < count; i++) {
            wire.sends(Samples.request("OPTIONS", "call-" + i, 1, "b" + i, ""), "22@pbx.example");
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path there = folder.resolve("new/traces");
        assertTrue(begun(there, Masking.PRIVATE).isDone());
        Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "a");
        Recording read = CaptureReader.read(files(there).getFirst()).result().orElseThrow();
        List<TraceEntry> live = tracer.newest().orElseThrow().shown(TraceQuery.ALL, Masking.PRIVATE).entries();
        List<TraceEntry> again = read.shown(TraceQuery.ALL, Masking.OPEN).entries();
        assertEquals(
                live.stream().map(one -> one.at() + " " + one.direction() + " " + one.message().summary()).toList(),
                again.stream().map(one -> one.at() + " " + one.direction() + " " + one.message().summary()).toList());
        tracer.end();
    }

    @Test
    void filesTakeTurnsAndOnlyTheirOwnerReadsThem() throws IOException {
        begun(folder, Masking.PRIVATE);
        messages(1000);
        List<Path> files = files(folder);
        assertEquals(3, files.size());
        for (Path file : files) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertTrue(Files.size(file) < 25_000, file + " " + Files.size(file));
        }
        tracer.end();
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        for (int i = 0; i < 9; i++) {
            Files.writeString(folder.resolve("0-trace-" + i + ".pcapng"), "not ours");
        }
        begun(folder, Masking.PRIVATE);
        messages(1000);
        assertEquals(12, files(folder).size());
        tracer.end();
    }

    @Test
    void onDiskStandsNoMoreThanWasAskedFor() throws IOException {
        begun(folder, Masking.PRIVATE);
        Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "a");
        tracer.end();
        String all = Files.readString(files(folder).getFirst(), StandardCharsets.ISO_8859_1);
        assertFalse(all.contains("Antons") || all.contains("3012345678") || all.contains("d0RmdmcmVC"), all);
        assertTrue(all.contains("number-1@pbx.example"));
    }

    @Test
    void aFolderThatCannotBeRefusesInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(List.of("LW-DIAG-101"),
                begun(file, Masking.PRIVATE).troubles().stream().map(Trouble::code).toList());
        assertEquals(0, wire.listening());
    }

    @Test
    void aDiskThatFailsIsToldAndTheRecordingGoesOnInMemory() throws IOException {
        Path there = folder.resolve("gone");
        Recording recording = begun(there, Masking.PRIVATE).result().orElseThrow();
        for (Path file : files(there)) {
            Files.delete(file);
        }
        Files.delete(there);
        messages(200);
        assertEquals(List.of("LW-DIAG-102"), recording.figures().troubles().stream().map(Trouble::code).toList());
        assertEquals(200, recording.figures().kept());
        tracer.end();
    }
}
