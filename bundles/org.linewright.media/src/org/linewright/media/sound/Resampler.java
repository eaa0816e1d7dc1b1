package org.linewright.media.sound;

import java.util.Arrays;

/**
 * Makes samples at one rate of samples at another, without a gap between what is given one after the other: a
 * windowed sinc in as many phases as the ratio has. For one thread.
 */
public final class Resampler {

    /** Half the zero crossings of the sinc: 76 dB of stop band with the window below. */
    private static final int CROSSINGS = 20;
    private static final double BETA = 7.5;
    private static final double PASSED = 0.94;

    private final int up;
    private final int down;
    private final int taps;
    private final float[][] phases;
    private short[] kept;
    private long place;

    private Resampler(int up, int down) {
        this.up = up;
        this.down = down;
        this.taps = 2 * CROSSINGS * Math.max(up, down) / up;
        this.phases = phases(up, down, taps);
        this.kept = new short[taps - 1];
    }

    /** From so many samples a second to so many. */
    public static Resampler of(int from, int to) {
        int common = common(from, to);
        return new Resampler(to / common, from / common);
    }

    /**
     * What these samples become; as much as they allow, which may be one sample more or less than the ratio says. They
     * themselves, when nothing is to be done.
     */
    public short[] resampled(short[] samples) {
        if (up == down) {
            return samples;
        }
        short[] all = Arrays.copyOf(kept, kept.length + samples.length);
        System.arraycopy(samples, 0, all, kept.length, samples.length);
        long end = (long) samples.length * up;
        short[] result = new short[(int) Math.max(0, (end - place + down - 1) / down)];
        for (int index = 0; index < result.length; index++) {
            result[index] = at(all, (int) (place / up), phases[(int) (place % up)]);
            place += down;
        }
        place -= end;
        kept = Arrays.copyOfRange(all, samples.length, all.length);
        return result;
    }

    private short at(short[] all, int start, float[] phase) {
        float sum = 0;
        for (int tap = 0; tap < taps; tap++) {
            sum += phase[tap] * all[start + tap];
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** One filter for each place between two samples; every one of them lets silence and what never changes be. */
    private static float[][] phases(int up, int down, int taps) {
        double cut = PASSED * Math.min(1.0, (double) up / down);
        float[][] phases = new float[up][taps];
        for (int phase = 0; phase < up; phase++) {
            double[] filter = new double[taps];
            double sum = 0;
            for (int tap = 0; tap < taps; tap++) {
                double distance = tap - (taps / 2 - 1) - (double) phase / up;
                filter[tap] = sinc(cut * distance) * window(2 * distance / taps);
                sum += filter[tap];
            }
            for (int tap = 0; tap < taps; tap++) {
                phases[phase][tap] = (float) (filter[tap] / sum);
            }
        }
        return phases;
    }

    private static double sinc(double place) {
        return place == 0 ? 1 : Math.sin(Math.PI * place) / (Math.PI * place);
    }

    /** Kaiser's. */
    private static double window(double place) {
        return Math.abs(place) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - place * place)) / bessel(BETA);
    }

    private static double bessel(double value) {
        double sum = 1;
        double term = 1;
        for (int step = 1; step < 30; step++) {
            term *= value / (2 * step) * (value / (2 * step));
            sum += term;
        }
        return sum;
    }

    private static int common(int one, int other) {
        return other == 0 ? one : common(other, one % other);
    }
}
