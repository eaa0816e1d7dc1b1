package org.linewright.media.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BellTest {

    private static final int SECOND = 8000;

    private static int peak(Sound sound, long from, long to) {
        return LongStream.range(from, to).mapToInt(place -> Math.abs(sound.sample(place))).max().orElse(0);
    }

    @Test
    void itRingsOneSecondOfFiveForEver() {
        Sound sound = new Bell(60);
        assertEquals(Sound.ENDLESS, sound.length());
        for (long ring = 0; ring < 3; ring++) {
            long begin = ring * Sound.samples(Duration.ofSeconds(5));
            assertTrue(peak(sound, begin, begin + SECOND) > 5000);
            assertEquals(0, peak(sound, begin + SECOND, begin + 5 * SECOND));
        }
    }

    @Test
    void theVolumeCounts() {
        assertEquals(0, peak(new Bell(0), 0, SECOND));
        assertTrue(peak(new Bell(100), 0, SECOND) > 2 * peak(new Bell(60), 0, SECOND));
    }
}
