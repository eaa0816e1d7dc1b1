package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;

class ExchangeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenWholeAndReadBack() {
        Path file = folder.resolve("b.xml");
        assertEquals(file, new ExchangeFile(file).write("ä", false).result().orElseThrow());
        assertEquals(2, new ExchangeFile(file).read().result().orElseThrow().length);
        assertEquals(List.of("b.xml"), names());
    }

    @Test
    void aFileThatIsThereIsOverwrittenOnlyWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("b.xml"), "old");
        assertEquals("LW-STORE-701", code(new ExchangeFile(file).write("new", false)));
        assertEquals("old", Files.readString(file));
        assertTrue(new ExchangeFile(file).write("new", true).isDone());
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("b.xml"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStillLeadsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("b.xml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), file);
        assertTrue(new ExchangeFile(link).write("new", true).isDone());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void fiftyMebibytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.xml");
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(50L << 20);
        }
        assertEquals("LW-STORE-207", code(new ExchangeFile(file).read()));
    }

    @Test
    void whatIsNoFileIsSaid() {
        assertEquals("LW-STORE-702", code(new ExchangeFile(folder.resolve("none")).read()));
        assertEquals("LW-STORE-206", code(new ExchangeFile(folder).read()));
        assertEquals("LW-STORE-206", code(new ExchangeFile(folder).write("", true)));
        assertEquals("LW-STORE-101", code(new ExchangeFile(folder.resolve("none/b.xml")).write("", false)));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    private static String code(Outcome<?> outcome) {
        return outcome.troubles().getFirst().code();
    }
}
