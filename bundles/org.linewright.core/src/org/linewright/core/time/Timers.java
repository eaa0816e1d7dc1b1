package org.linewright.core.time;

import java.time.Duration;

/**
 * Monotonic time and one-shot timers. A step of the wall clock never moves it. Given to constructors, so that tests run
 * on virtual time.
 */
public interface Timers {

    /** Nanoseconds since some fixed instant; only differences mean anything. */
    long nanos();

    /**
     * Runs {@code action} once after {@code delay}, on the timers' own thread: it must be quick and must not block.
     *
     * @return cancels it; cancelling twice, or after it ran, does nothing
     */
    Cancel after(Duration delay, Runnable action);

    /** Takes a timer back. */
    @FunctionalInterface
    interface Cancel {
        void cancel();

        /** Nothing to take back. */
        Cancel NOTHING = () -> {
            // there is nothing
        };
    }
}
