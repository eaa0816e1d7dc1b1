package org.linewright.media.sound;

import java.time.Duration;

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

    public static Tone of(int hertz, Duration time) {
        return new Tone(hertz, USUAL, Sound.samples(time));
    }

    @Override
    public short sample(long place) {
        long phase = place % RATE * hertz % RATE;
        return (short) Math.round(amplitude * Math.sin(2 * Math.PI * phase / RATE));
    }
}
