package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.PortRange;
import org.linewright.fakes.VirtualTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.media.Media;
import org.linewright.media.Sink;
import org.linewright.media.Tape;
import org.linewright.media.sound.Sound;

class RingBackTest {

    @Test
    void itRingsOneSecondOfFiveUntilItIsTakenAway() throws IOException {
        VirtualTimers time = new VirtualTimers();
        Tape speaker = new Tape(Duration.ofMinutes(1));
        try (Media media = Media.open(PortRange.ANY, time, new SplittableRandom(1))) {
            RingBack ringBack = new RingBack(media);
            ringBack.to(speaker);
            ringBack.to(speaker);
            time.pass(Duration.ofSeconds(5));
            short[] heard = speaker.taken().values();
            assertEquals(5 * Sound.RATE, heard.length, Sound.RATE / 10);
            assertTrue(new Goertzel(425).share(Arrays.copyOf(heard, Sound.RATE)) > 0.99);
            assertEquals(0, Goertzel.loudness(Arrays.copyOfRange(heard, Sound.RATE + 100, 4 * Sound.RATE)));
            ringBack.to(Sink.NONE);
            time.pass(Duration.ofSeconds(5));
            assertEquals(0, speaker.taken().length());
        }
    }
}
