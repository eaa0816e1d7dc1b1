package org.linewright.media.jitter;

import java.util.Arrays;

/**
 * How long after its timestamp a packet arrives, of the last {@value #KEPT}: the quantile says when to play so that all
 * but the latest are there. In samples; only differences mean anything. For one thread.
 */
final class Delays {

    private static final int KEPT = 400;
    private static final int LATEST = 1;

    private final long[] ring = new long[KEPT];
    private final long[] sorted = new long[KEPT];
    private int count;
    private int next;

    void heard(long delay) {
        if (count == KEPT) {
            int gone = Arrays.binarySearch(sorted, 0, count, ring[next]);
            System.arraycopy(sorted, gone + 1, sorted, gone, --count - gone);
        }
        int found = Arrays.binarySearch(sorted, 0, count, delay);
        int place = found < 0 ? -found - 1 : found;
        System.arraycopy(sorted, place, sorted, place + 1, count - place);
        sorted[place] = delay;
        count++;
        ring[next] = delay;
        next = (next + 1) % KEPT;
    }

    /** One per cent come later than this. */
    long quantile() {
        return sorted[count - 1 - count * LATEST / 100];
    }

    /** What the fastest packet took. */
    long least() {
        return sorted[0];
    }

    int count() {
        return count;
    }

    void forget() {
        count = 0;
        next = 0;
    }
}
