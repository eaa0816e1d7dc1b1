package org.linewright.fakes.media;

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
}
