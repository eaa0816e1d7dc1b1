package org.linewright.fakes.media;

import org.linewright.media.sound.Sound;

/** Looks for one frequency in samples. */
public record Goertzel(int hertz) {

    /** The part of the power that is at this frequency: near 1 for a sine of it, near 0 for anything else. */
    public double share(short[] samples) {
        return share(samples, Sound.RATE);
    }

    /** The same at another number of samples a second. */
    public double share(short[] samples, int rate) {
        double turn = 2 * Math.PI * hertz / rate;
        double last = 0;
        double before = 0;
        double power = 0;
        for (short sample : samples) {
            double next = sample + 2 * Math.cos(turn) * last - before;
            before = last;
            last = next;
            power += (double) sample * sample;
        }
        double found = last * last + before * before - 2 * Math.cos(turn) * last * before;
        return power == 0 ? 0 : 2 * found / (samples.length * power);
    }

    /** The root of the mean square. */
    public static double loudness(short[] samples) {
        double power = 0;
        for (short sample : samples) {
            power += (double) sample * sample;
        }
        return samples.length == 0 ? 0 : Math.sqrt(power / samples.length);
    }
}
