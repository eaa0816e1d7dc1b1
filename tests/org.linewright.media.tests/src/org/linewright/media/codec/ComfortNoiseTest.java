package org.linewright.media.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.media.Goertzel;

class ComfortNoiseTest {

    private final ComfortNoise noise = new ComfortNoise(new Random(3389));

    @Test
    void isSilentUntilItIsDescribed() {
        noise.described(new byte[0]);
        assertEquals(0, Goertzel.loudness(noise.noise(160)));
    }

    @Test
    void isAsLoudAsItIsDescribed() {
        for (int level : new int[]{ 30, 50, 70 }) {
            noise.described(new byte[]{ (byte) level });
            assertEquals(-level, 20 * Math.log10(Goertzel.loudness(noise.noise(8000)) / 32_768), 1);
        }
    }

    /** A first coefficient near −1 leaves the low half of the band (RFC 3389 §3.2). */
    @Test
    void hasTheColourThatIsDescribed() {
        noise.described(new byte[]{ 40, 20 });
        short[] dark = noise.noise(16_000);
        assertEquals(-40, 20 * Math.log10(Goertzel.loudness(dark) / 32_768), 1.5);
        double steps = 0;
        for (int place = 1; place < dark.length; place++) {
            steps += Math.pow(dark[place] - dark[place - 1], 2);
        }
        assertTrue(Math.sqrt(steps / dark.length) < Goertzel.loudness(dark));
    }

    @Test
    void takesWhateverComes() {
        Random random = new Random(1);
        for (int time = 0; time < 500; time++) {
            byte[] bad = new byte[random.nextInt(200)];
            random.nextBytes(bad);
            noise.described(bad);
            assertEquals(160, noise.noise(160).length);
        }
    }
}
