package org.linewright.benchmarks;

import java.time.Duration;

/**
 * Calls that were set up and ended at once.
 *
 * @param asked how many a second there should have been
 * @param made how many there were
 * @param failed how many of them were not answered and ended
 * @param again requests that were sent again
 * @param perSecond how many a second there were
 * @param cpu what the caller spent on them
 */
record SetUps(int asked, int made, long failed, long again, double perSecond, Duration cpu) {

    private static final double KEPT = 0.9;

    /** Whether no call failed and the rate was kept, but for the tenth that the last ones may take longer. */
    boolean sustained() {
        return failed == 0 && perSecond >= KEPT * asked;
    }

    /** Microseconds for each. */
    double cpuEach() {
        return cpu.toNanos() / 1e3 / made;
    }
}
