package org.linewright.workbench.softphone.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;

/** The journal on the disk, one call a line, cells between tabs. Waits for the disk. */
record JournalFile(Path file) {

    private static final int CELLS = 10;

    /** What can be read of it; nothing when there is none. */
    List<JournalEntry> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(JournalFile::entry).flatMap(Optional::stream).toList();
        }
    }

    /** Writes it anew; a kill leaves the old or the new one. */
    void write(List<JournalEntry> entries) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, entries.stream().map(JournalFile::line).toList());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(JournalEntry entry) {
        return Stream.of(entry.begun(), entry.line().group(), entry.line().user(), entry.outgoing(), entry.number(),
                entry.name(), entry.talked().toMillis(), entry.answered(), entry.ending().german(),
                entry.ending().english())
                .map(cell -> String.valueOf(cell).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }

    private static Optional<JournalEntry> entry(String line) {
        String[] cells = line.split("\t", -1);
        try {
            return cells.length == CELLS ? Optional.of(entry(cells)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static JournalEntry entry(String... cells) {
        return new JournalEntry(Instant.parse(cells[0]), new LineId(new GroupId(cells[1]), cells[2]),
                Boolean.parseBoolean(cells[3]), cells[4], cells[5], Duration.ofMillis(Long.parseLong(cells[6])),
                Boolean.parseBoolean(cells[7]), new Text(cells[8], cells[9]));
    }
}
