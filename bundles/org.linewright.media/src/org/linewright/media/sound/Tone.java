package org.linewright.media.sound;

import java.time.Duration;
import java.util.stream.IntStream;

/**
 * A sine.
 *
 * @param hertz its frequency
 * @param amplitude its peak, at most 32767
 * @param length its length in samples
 */
public record Tone(int hertz, int amplitude, long length) implements Sound {

    /** −10 dBm0: a sine at the limit of G.711 has +3.14 dBm0. */
    public static final int USUAL = 7_200;

    /** One turn of a second: whole frequencies need no other phase. */
    private static final double[] SINE = IntStream.range(0, RATE)
            .mapToDouble(phase -> Math.sin(2 * Math.PI * phase / RATE))
            .toArray();

    public static Tone of(int hertz, Duration time) {
        return new Tone(hertz, USUAL, Sound.samples(time));
    }

    @Override
    public short sample(long place) {
        return (short) Math.round(amplitude * SINE[(int) (place % RATE) * hertz % RATE]);
    }
}
