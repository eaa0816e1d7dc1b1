package org.linewright.media.sound;

import java.util.Optional;

/** A tenth of a second that sweeps through the telephone band, and is found again in what is heard. */
public enum Chirp {
    RISING(500, 3000),
    FALLING(3000, 500);

    /** Samples a second. */
    public static final int RATE = 8000;

    /** Its samples. */
    public static final int LENGTH = RATE / 10;

    private static final int LOUD = 9000;
    /** What is as alike as this is no chance: the square of the correlation. */
    private static final double ALIKE = 0.25;

    private final short[] samples = new short[LENGTH];
    private final double power;

    Chirp(int from, int to) {
        double sum = 0;
        for (int place = 0; place < LENGTH; place++) {
            double time = (double) place / RATE;
            double turns = from * time + (to - from) * time * time * RATE / (2 * LENGTH);
            samples[place] = (short) Math.round(LOUD * Math.sin(2 * Math.PI * turns));
            sum += (double) samples[place] * samples[place];
        }
        power = sum;
    }

    /** Silence outside of it. */
    public short sample(int place) {
        return place < LENGTH ? samples[place] : 0;
    }

    /** Where it begins; empty when it is not there. */
    public Optional<Integer> found(short[] heard) {
        double best = ALIKE;
        Optional<Integer> found = Optional.empty();
        double window = 0;
        for (int end = 0; end < heard.length; end++) {
            window += (double) heard[end] * heard[end];
            int start = end - LENGTH + 1;
            if (start >= 0) {
                double product = product(heard, start);
                double alike = window < LENGTH ? 0 : product * product / (window * power);
                if (alike > best) {
                    best = alike;
                    found = Optional.of(start);
                }
                window -= (double) heard[start] * heard[start];
            }
        }
        return found;
    }

    private double product(short[] heard, int start) {
        long sum = 0;
        for (int place = 0; place < LENGTH; place++) {
            sum += (long) samples[place] * heard[start + place];
        }
        return sum;
    }
}
