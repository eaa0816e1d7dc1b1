package org.linewright.lines.engine;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to refresh: at a random point of 80–95 % of what was granted, so that lines never bunch (W9). A grant of less than
 * half a minute is refreshed earlier: a registrar that counts whole seconds ends a binding up to a second early.
 */
record Spread(RandomGenerator random) {

    private static final Duration CLOCK = Duration.ofSeconds(1);
    private static final Duration ROUND_TRIP = Duration.ofMillis(250);

    Duration refreshAfter(Duration granted) {
        Duration latest = earlier(share(granted, 0.95), share(granted, 0.50), granted.minus(CLOCK).minus(ROUND_TRIP));
        return share(latest, (0.80 + 0.15 * random.nextDouble()) / 0.95);
    }

    /** The last moment a refresh should leave, with time for two round trips and a retransmission. */
    static Duration deadlineAfter(Duration granted) {
        return earlier(share(granted, 0.96), share(granted, 0.55), granted.minus(CLOCK).minus(ROUND_TRIP.dividedBy(2)));
    }

    /** {@code safe} when it is before {@code usual}, but not before {@code least}. */
    private static Duration earlier(Duration usual, Duration least, Duration safe) {
        Duration soon = safe.compareTo(least) > 0 ? safe : least;
        return soon.compareTo(usual) < 0 ? soon : usual;
    }

    private static Duration share(Duration whole, double part) {
        return Duration.ofNanos((long) (whole.toNanos() * part));
    }
}
