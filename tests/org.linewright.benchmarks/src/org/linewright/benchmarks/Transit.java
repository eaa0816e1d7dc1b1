package org.linewright.benchmarks;

import java.util.Arrays;

/**
 * What became of packets.
 *
 * @param sent how many left
 * @param sorted the nanoseconds of those that arrived, quickest first
 */
record Transit(long sent, long[] sorted) {

    static Transit of(long sent, long[] nanos, int count) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Transit(sent, sorted);
    }

    long lost() {
        return sent - sorted.length;
    }

    /** Milliseconds of all but this share. */
    double millis(double share) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)] / 1e6;
    }
}
