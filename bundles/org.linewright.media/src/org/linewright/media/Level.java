package org.linewright.media;

/**
 * How loud something is.
 *
 * @param peak the largest sample, of 32768
 * @param power the mean of the squares
 */
public record Level(int peak, double power) {

    /** Nothing to be heard. */
    public static final Level SILENT = new Level(0, 0);

    private static final double FULL = 32_768;
    private static final double FLOOR = -96;

    public static Level of(short[] samples) {
        int peak = 0;
        long power = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
            power += sample * sample;
        }
        return samples.length == 0 ? SILENT : new Level(peak, (double) power / samples.length);
    }

    /** Loudness in dB below what is possible, from −96 to 0. */
    public double decibels() {
        return Math.max(FLOOR, 10 * Math.log10(Math.max(power, 1e-9) / (FULL * FULL)));
    }

    /** This and another one before it, which counts for so much of it. */
    Level after(Level before, double weight) {
        return new Level(Math.max(peak, (int) (before.peak * weight)), power * (1 - weight) + before.power * weight);
    }
}
