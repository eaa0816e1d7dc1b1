package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Text;

/** The journal over a restart. */
class JournalFileTest {

    private static final JournalEntry ANNA = new JournalEntry(PaperCall.BEGUN, PaperCall.LINE, true, "+49 30 1",
            "Anna Müller", Duration.ofMillis(61_500), true, new Text("wir haben aufgelegt", "we hung up"));
    private static final JournalEntry NOBODY = new JournalEntry(PaperCall.BEGUN.plusSeconds(1), PaperCall.LINE, false,
            "", "", Duration.ZERO, false, new Text("der Anrufer hat aufgelegt", "the caller gave up"));

    @TempDir
    private Path folder;
    private JournalFile file;

    @BeforeEach
    void open() {
        file = new JournalFile(folder.resolve("journal.tsv"));
    }

    @Test
    void withoutAFileThereIsNothing() throws IOException {
        assertEquals(List.of(), file.read());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        file.write(List.of(NOBODY, ANNA));
        file.write(List.of(ANNA, NOBODY));
        assertEquals(List.of(ANNA, NOBODY), file.read());
    }

    @Test
    void aDamagedLineCostsOnlyItself() throws IOException {
        file.write(List.of(ANNA));
        Files.writeString(file.file(), "torn\t1\nyesterday" + "\tx".repeat(9) + "\n", StandardOpenOption.APPEND);
        assertEquals(List.of(ANNA), file.read());
    }

    @Test
    void aTabInANameDoesNotTearItsLine() throws IOException {
        JournalEntry tabbed = new JournalEntry(ANNA.begun(), ANNA.line(), true, "1", "A\tB\nC", Duration.ZERO, false,
                ANNA.ending());
        file.write(List.of(tabbed));
        assertEquals("A B C", file.read().getFirst().name());
    }

    @Test
    void theOldestAreForgotten() {
        Journal journal = new Journal();
        IntStream.rangeClosed(0, Journal.MOST).forEach(second -> journal.add(new JournalEntry(
                PaperCall.BEGUN.plusSeconds(second), PaperCall.LINE, true, "1", "", Duration.ZERO, false,
                ANNA.ending())));
        assertEquals(Journal.MOST, journal.entries().size());
        assertEquals(PaperCall.BEGUN.plusSeconds(1), journal.entries().getLast().begun());
    }
}
