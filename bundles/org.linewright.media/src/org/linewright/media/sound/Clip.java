package org.linewright.media.sound;

import java.util.Optional;

/** A piece of sound at the rate at which it was recorded. Immutable. */
public final class Clip {

    private static final int USUAL = 16_000;

    private final int rate;
    private final short[] samples;

    private Clip(int rate, short[] samples) {
        this.rate = rate;
        this.samples = samples;
    }

    /**
     * What a WAV file holds: linear with 8 to 32 bits, floating, or G.711, at any rate, all channels as one. Takes its
     * time.
     *
     * @return empty when it is no such file; never throws
     */
    public static Optional<Clip> of(byte[] wav) {
        return WavContent.of(wav).map(content -> paced(content.rate(), content.mono()));
    }

    /** Some rates have no whole number of samples in 20 ms. */
    private static Clip paced(int rate, short[] samples) {
        return rate % 50 == 0
                ? new Clip(rate, samples)
                : new Clip(USUAL, Resampler.of(rate, USUAL).resampled(samples));
    }

    /** Samples a second, a multiple of 50. */
    public int rate() {
        return rate;
    }

    public int length() {
        return samples.length;
    }

    public short sample(int place) {
        return samples[place];
    }
}
