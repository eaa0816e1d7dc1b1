package org.linewright.sip.guard;

/** A token bucket of one second. */
final class Allowance {

    private static final long SECOND = 1_000_000_000L;

    private final long nanosEach;
    private long fullAt;

    /** @param rate how many a second may come for long */
    Allowance(int rate, long now) {
        this.nanosEach = SECOND / rate;
        this.fullAt = now;
    }

    synchronized boolean take(long now) {
        long from = Math.max(fullAt, now);
        if (from - now > SECOND) {
            return false;
        }
        fullAt = from + nanosEach;
        return true;
    }

    /** Whether nothing has been taken for a while. */
    synchronized boolean full(long now) {
        return fullAt - now <= 0;
    }
}
