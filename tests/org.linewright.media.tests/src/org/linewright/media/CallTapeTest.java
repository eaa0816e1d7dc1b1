package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallTapeTest {

    private static final int FRAME = 320;
    private static final int SECOND = 50;

    @TempDir
    private Path folder;
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("call.wav");
    }

    private CallTape begun(boolean beeping) throws IOException {
        return CallTape.begun(file, beeping, disk::add, failure -> {
            throw new AssertionError(failure);
        });
    }

    private void write() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    private static Source saying(int value) {
        return Source.of(16_000, frame -> {
            Arrays.fill(frame, (short) value);
            return true;
        });
    }

    private static short[] frame(int value) {
        short[] frame = new short[FRAME];
        Arrays.fill(frame, (short) value);
        return frame;
    }

    private short[] written() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(bytes.capacity() - 44, bytes.getInt(40));
        assertEquals(bytes.capacity() - 8, bytes.getInt(4));
        short[] samples = new short[(bytes.capacity() - 44) / 2];
        bytes.position(44).asShortBuffer().get(samples);
        return samples;
    }

    @Test
    void bothSidesAreWrittenInTurnOnceASecondAndTheRestAtTheEnd() throws IOException {
        CallTape tape = begun(false);
        Source said = tape.said(saying(7));
        Sink heard = tape.heard(Sink.NONE);
        for (int beat = 0; beat < SECOND; beat++) {
            assertTrue(disk.isEmpty());
            said.next(new short[FRAME]);
            heard.heard(frame(9));
        }
        assertEquals(1, disk.size());
        assertEquals(0, written().length);
        write();
        assertEquals(2 * SECOND * FRAME, written().length);
        said.next(new short[FRAME]);
        CompletionStage<Boolean> end = tape.end();
        said.next(new short[FRAME]);
        assertFalse(end.toCompletableFuture().isDone());
        write();
        assertTrue(end.toCompletableFuture().join());
        short[] all = written();
        assertEquals(2 * (SECOND + 1) * FRAME, all.length);
        assertArrayEquals(new short[]{ 7, 9, 7, 9 }, Arrays.copyOf(all, 4));
        assertArrayEquals(new short[]{ 7, 0 }, Arrays.copyOfRange(all, all.length - 2, all.length));
    }

    @Test
    void whatIsSaidAndHeardPassesWithTheBeepThatBothHear() throws IOException {
        CallTape tape = begun(true);
        Tape speaker = new Tape(Duration.ofSeconds(1));
        short[] quiet = new short[FRAME];
        tape.said(saying(0)).next(quiet);
        tape.heard(speaker).heard(frame(0));
        assertTrue(Level.of(quiet).peak() > 3000);
        assertTrue(Level.of(speaker.taken().values()).peak() > 1000);
        tape.end();
        write();
        assertEquals(0, written()[1]);
    }

    @Test
    void aTapeOfNothingSaysSo() throws IOException {
        CompletionStage<Boolean> end = begun(false).end();
        write();
        assertFalse(end.toCompletableFuture().join());
    }

    @Test
    void aFileThatExistsIsNotTouched() throws IOException {
        Files.writeString(file, "precious");
        assertThrows(FileAlreadyExistsException.class, () -> begun(false));
        assertEquals("precious", Files.readString(file));
    }
}
