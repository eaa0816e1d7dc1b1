package org.linewright.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Time and chance as the PBX sees them. Given from outside, so that tests run on virtual time.
 *
 * @param clock the wall clock: for what people read
 * @param nanos monotonic nanoseconds: for everything that runs out
 * @param timers what wakes the PBX; in step with {@code nanos}
 * @param random for passwords, nonces and tags; used from several threads
 */
public record Surroundings(Clock clock, LongSupplier nanos, Timers timers, RandomGenerator random) {

    /** The real ones. */
    public static Surroundings real() {
        return new Surroundings(Clock.systemUTC(), System::nanoTime, Timers.real(), new SecureRandom());
    }
}
