package org.linewright.media.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeviceThreadTest {

    private static final byte[] UNPLUGGED = {};

    private final Line line = new Line();
    private final CompletableFuture<String> gone = new CompletableFuture<>();

    /** A line that moves when a test lets it. */
    private static final class Line implements Wire {

        private final BlockingQueue<byte[]> coming = new LinkedBlockingQueue<>();
        private final BlockingQueue<byte[]> went = new LinkedBlockingQueue<>();
        private final Semaphore asked = new Semaphore(0);
        private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        @Override
        public int move(byte[] bytes) {
            asked.release();
            try {
                went.add(bytes.clone());
                byte[] next = coming.take();
                System.arraycopy(next, 0, bytes, 0, next.length);
                return next.length == 0 ? -1 : next.length;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }

        @Override
        public void close() {
            closed.complete(true);
            coming.add(UNPLUGGED);
        }

        /** Waits until it was asked so often. */
        void asked(int times) throws InterruptedException {
            assertTrue(asked.tryAcquire(times, 20, TimeUnit.SECONDS));
        }
    }

    private static short[] frame(int value) {
        short[] frame = new short[160];
        Arrays.fill(frame, (short) value);
        return frame;
    }

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[320];
        for (int place = 0; place < bytes.length; place += 2) {
            bytes[place] = (byte) value;
            bytes[place + 1] = (byte) (value >> 8);
        }
        return bytes;
    }

    @Test
    void aMicrophoneGivesWhatItHeardAndSilenceWhenItIsBehind() throws InterruptedException {
        try (Microphone microphone = Microphone.started(line, 8000, () -> gone.complete("gone"))) {
            line.coming.add(bytes(-300));
            line.coming.add(bytes(4));
            line.asked(3);
            short[] heard = new short[160];
            assertTrue(microphone.next(heard));
            assertArrayEquals(frame(0), heard);
            line.coming.add(bytes(5));
            line.asked(1);
            assertTrue(microphone.next(heard));
            assertArrayEquals(frame(-300), heard);
            microphone.next(heard);
            microphone.next(heard);
            assertArrayEquals(frame(5), heard);
            assertTrue(microphone.next(heard));
            assertArrayEquals(frame(0), heard);
        }
        assertFalse(gone.isDone());
    }

    @Test
    void aMicrophoneThatNobodyAsksForgetsTheOldest() throws InterruptedException {
        try (Microphone microphone = Microphone.started(line, 8000, () -> gone.complete("gone"))) {
            for (int value = 1; value <= 10; value++) {
                line.coming.add(bytes(value));
            }
            line.asked(11);
            short[] heard = new short[160];
            microphone.next(heard);
            assertArrayEquals(frame(8), heard);
        }
    }

    @Test
    void aMicrophoneThatIsPulledOutSaysSoOnceAndEnds() {
        Microphone microphone = Microphone.started(line, 8000, () -> gone.complete("gone"));
        line.coming.add(UNPLUGGED);
        assertEquals("gone", gone.orTimeout(20, TimeUnit.SECONDS).join());
        assertTrue(line.closed.join());
        assertFalse(microphone.next(new short[160]));
    }

    @Test
    void aSpeakerPlaysFrameByFrameAndLeavesOutWhatIsTooMuch() throws InterruptedException {
        try (Speaker speaker = Speaker.started(line, 8000, () -> gone.complete("gone"))) {
            speaker.heard(frame(1));
            line.asked(1);
            for (int value = 2; value <= 10; value++) {
                speaker.heard(frame(value));
            }
            for (int time = 0; time < 5; time++) {
                line.coming.add(bytes(0));
            }
            line.asked(5);
            assertArrayEquals(bytes(1), line.went.take());
            assertArrayEquals(bytes(6), line.went.take());
            assertArrayEquals(bytes(7), line.went.take());
        }
        assertFalse(gone.isDone());
    }

    @Test
    void aSpeakerThatIsPulledOutSaysSoOnceAndNobodyWaitsForIt() {
        Speaker speaker = Speaker.started(line, 8000, () -> gone.complete("gone"));
        line.coming.add(UNPLUGGED);
        speaker.heard(frame(1));
        assertEquals("gone", gone.orTimeout(20, TimeUnit.SECONDS).join());
        for (int time = 0; time < 100; time++) {
            speaker.heard(frame(time));
        }
        assertTrue(line.closed.join());
    }
}
