package org.linewright.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.linewright.core.time.Timers;

/**
 * Time and chance as the PBX sees them. Given from outside, so that tests run on virtual time.
 *
 * @param clock the wall clock: for what people read
 * @param timers monotonic time and what wakes the PBX: for everything that runs out
 * @param random for passwords, nonces and tags; used from several threads
 */
public record Surroundings(Clock clock, Timers timers, RandomGenerator random) {

    /** The real ones. */
    public static Surroundings real() {
        return new Surroundings(Clock.systemUTC(), new SleepingTimers(), new SecureRandom());
    }

    /** Monotonic nanoseconds. */
    public LongSupplier nanos() {
        return timers::nanos;
    }
}
