package org.linewright.benchmarks;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * An instant of the monotonic clock.
 *
 * @param nanos as {@link System#nanoTime()} has it
 */
record Due(long nanos) {

    static Due in(Duration time) {
        return new Due(System.nanoTime() + time.toNanos());
    }

    /** Waits for it; not at all when it is over. */
    void await() {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
