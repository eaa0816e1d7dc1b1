package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;

class TraceFormTest {

    @TempDir
    private Path folder;

    @Test
    void theEndingSaysTheForm() throws IOException {
        assertTrue(Files.readString(written("a.CSV")).startsWith("number,time"));
        assertEquals(0x0a, Files.readAllBytes(written("a.pcapng"))[0]);
        assertEquals((byte) 0x4d, Files.readAllBytes(written("a.pcap"))[0]);
    }

    @Test
    void whatCannotBeWrittenIsSaidInWords() {
        Outcome<Path> outcome = TraceForm.write(Samples.trace(), folder.resolve("none").resolve("a.csv"));
        assertFalse(outcome.isDone());
        assertTrue(outcome.troubles().getFirst().sentence().english().contains("a.csv"));
    }

    private Path written(String name) {
        return TraceForm.write(Samples.trace(), folder.resolve(name)).result().orElseThrow();
    }
}
