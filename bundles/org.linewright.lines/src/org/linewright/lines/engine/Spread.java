package org.linewright.lines.engine;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When to refresh: at a random point of 80–95 % of what was granted, so that lines never bunch (W9). */
record Spread(RandomGenerator random) {

    Duration refreshAfter(Duration granted) {
        return Duration.ofNanos((long) (granted.toNanos() * (0.80 + 0.15 * random.nextDouble())));
    }

    /** The last moment a refresh should leave, with time for two round trips and a retransmission. */
    static Duration deadlineAfter(Duration granted) {
        return Duration.ofNanos((long) (granted.toNanos() * 0.96));
    }
}
