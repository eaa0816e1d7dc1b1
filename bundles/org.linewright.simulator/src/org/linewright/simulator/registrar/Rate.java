package org.linewright.simulator.registrar;

import java.util.OptionalInt;

/** Counts REGISTERs in windows of one second. Thread: any. */
final class Rate {

    private static final long SECOND = 1_000_000_000L;

    private long start;
    private int seen;

    /** Whether one more at this monotonic nanosecond is within the limit. */
    synchronized boolean admits(OptionalInt most, long now) {
        if (seen == 0 || now - start >= SECOND) {
            start = now;
            seen = 0;
        }
        seen++;
        return most.isEmpty() || seen <= most.getAsInt();
    }
}
