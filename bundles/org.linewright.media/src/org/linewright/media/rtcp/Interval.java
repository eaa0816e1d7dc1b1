package org.linewright.media.rtcp;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When the next report is due (RFC 3550 §6.2, §6.3.1): two ends that share a call need no more than the minimum. */
public final class Interval {

    private static final double MINIMUM = 5;
    private static final double FIRST = MINIMUM / 2;
    /** Undoes what the spread does to the mean (§6.3.1). */
    private static final double COMPENSATION = Math.E - 1.5;

    private Interval() {
    }

    public static Duration of(boolean first, RandomGenerator random) {
        double seconds = (first ? FIRST : MINIMUM) * (0.5 + random.nextDouble()) / COMPENSATION;
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
