package org.linewright.diagnostics.internal.check;

/** What a network does now and then without being at fault. */
final class Chance {

    private static final int LEAST = 3;
    private static final double SHARE = 0.05;

    private Chance() {
    }

    /** Whether so many messages out of all may be chance. */
    static boolean explains(long seen, long all) {
        return seen < LEAST || seen <= SHARE * all;
    }
}
