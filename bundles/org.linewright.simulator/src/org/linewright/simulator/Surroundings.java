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
 * @param random for passwords and nonces; used from several threads
 */
public record Surroundings(Clock clock, LongSupplier nanos, RandomGenerator random) {

    /** The real ones. */
    public static Surroundings real() {
        return new Surroundings(Clock.systemUTC(), System::nanoTime, new SecureRandom());
    }
}
