package org.linewright.core.time;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after the n-th failure in a row: the bound doubles from {@code base} to {@code cap}, and the wait is
 * a random point of its upper half, so that many lines never come back at once (RFC 5626 §4.5). It never gives up.
 */
public record Backoff(Duration base, Duration cap) {

    /** RFC 5626 §4.5 with some flow still up: 90 s, doubling up to 30 minutes. */
    public static final Backoff SOME_FLOW_UP = new Backoff(Duration.ofSeconds(90), Duration.ofMinutes(30));

    /** RFC 5626 §4.5 with every flow down: 30 s, doubling up to 30 minutes. */
    public static final Backoff ALL_FLOWS_DOWN = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30));

    public Backoff {
        if (base.isNegative() || base.isZero() || cap.compareTo(base) < 0) {
            throw new IllegalArgumentException("0 < base ≤ cap, not " + base + " and " + cap);
        }
    }

    /** The upper bound of the wait after {@code failures} failures in a row (1 for the first). */
    public Duration bound(int failures) {
        int doublings = Math.clamp(failures - 1L, 0, 30);
        Duration grown = base.multipliedBy(1L << doublings);
        return grown.compareTo(cap) > 0 ? cap : grown;
    }

    /** The wait itself: between half of {@link #bound} and all of it. */
    public Duration wait(int failures, RandomGenerator random) {
        long bound = bound(failures).toNanos();
        return Duration.ofNanos(bound / 2 + (long) (random.nextDouble() * (bound - bound / 2)));
    }
}
