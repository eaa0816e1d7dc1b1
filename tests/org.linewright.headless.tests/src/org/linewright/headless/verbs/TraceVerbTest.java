package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code trace}, on a capture file. */
final class TraceVerbTest {

    private static final String ASKED = "REGISTER sip:pbx.example SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
            + "From: \"Anna Antons\" <sip:22@pbx.example>;tag=f\r\nTo: <sip:22@pbx.example>\r\nCall-ID: one\r\n"
            + "CSeq: 1 REGISTER\r\n\r\n";
    private static final String ANSWERED = "SIP/2.0 403 Forbidden\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
            + "From: <sip:22@pbx.example>;tag=f\r\nTo: <sip:22@pbx.example>;tag=t\r\nCall-ID: one\r\n"
            + "CSeq: 1 REGISTER\r\n\r\n";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void written() throws IOException {
        ByteBuffer all = ByteBuffer.allocate(4096).putInt(0xa1b2c3d4).putInt(0x00020004).putLong(0).putInt(65535)
                .putInt(101);
        packet(all, ASKED, 1, 2);
        packet(all, ASKED, 1, 2);
        packet(all, ANSWERED, 2, 1);
        packet(all, ASKED.replace("one", "two"), 1, 2);
        byte[] bytes = new byte[all.position()];
        all.flip().get(bytes);
        file = Files.write(folder.resolve("file.pcap"), bytes);
    }

    private static void packet(ByteBuffer all, String message, int from, int to) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        int length = 28 + bytes.length;
        all.putInt(1_700_000_000).putInt(0).putInt(length).putInt(length) //
                .putInt(0x45000000 | length).putInt(0).putInt(64 << 24 | 17 << 16) //
                .putInt(0xc0000200 | from).putInt(0xc0000200 | to) //
                .putInt(5060 << 16 | 5060).putInt(length - 20 << 16).put(bytes);
    }

    private Ran traced(Object... arguments) {
        return House.run(new TraceVerb(), Stream.concat(Stream.of(file), Stream.of(arguments)).toArray());
    }

    @Test
    void whatTheFileHoldsIsListedWithoutNamesAndNumbers() {
        Ran ran = traced();
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals(3, ran.lines().size(), ran.out());
        assertTrue(ran.lines().get(1).matches("1 .*Registration .*number-1@pbx.example.* 403 Forbidden +3 +1"),
                ran.out());
        assertTrue(ran.lines().get(2).contains("no answer"), ran.out());
        assertFalse(ran.out().contains("Antons"), ran.out());
        assertTrue(traced("--open").out().contains("Antons"));
    }

    @Test
    void oneOfThemIsDrawn() throws IOException {
        Path picture = folder.resolve("ladder.svg");
        Ran ran = traced("--call", "1", "--ladder", "--svg", picture);
        assertTrue(ran.out().contains("REGISTER x2 --") && ran.out().contains("- 403 Forbidden -"), ran.out());
        assertTrue(Files.readString(picture).startsWith("<svg "));
        assertEquals(Exit.REFUSED, traced("--call", "1", "--svg", picture).exit());
        assertEquals(Exit.REFUSED, traced("--call", "3").exit());
    }

    @Test
    void everyMessageIsARowOfATable() {
        assertEquals(5, traced("--csv").lines().size());
    }

    @Test
    void whatIsNoCaptureIsRefusedInWords() throws IOException {
        Files.writeString(file, "no capture");
        Ran ran = traced();
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-DIAG-202"), ran.err());
    }
}
