package org.linewright.fakes.media;

import java.util.Arrays;

/** How much two recordings are the same. */
public final class Correlation {

    private Correlation() {
    }

    /** 1 for the same at any volume, 0 for nothing in common; the longer one is cut. */
    public static double of(short[] one, short[] other) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int place = 0; place < Math.min(one.length, other.length); place++) {
            both += (double) one[place] * other[place];
            first += (double) one[place] * one[place];
            second += (double) other[place] * other[place];
        }
        return both / Math.sqrt(first * second);
    }

    /** The same when one of them comes later, by at most this many samples. */
    public static double shifted(short[] one, short[] later, int most) {
        double best = 0;
        for (int shift = 0; shift <= Math.min(most, later.length); shift++) {
            best = Math.max(best, of(one, Arrays.copyOfRange(later, shift, later.length)));
        }
        return best;
    }
}
