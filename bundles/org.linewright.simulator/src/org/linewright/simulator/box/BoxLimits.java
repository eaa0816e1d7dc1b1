package org.linewright.simulator.box;

import java.time.Duration;

/**
 * How much is kept; all of it is in memory, a minute takes a megabyte.
 *
 * @param messages in one box
 * @param shortest what is shorter is not kept: somebody hung up
 * @param longest of a message or a greeting
 * @param all the messages of all boxes together
 */
public record BoxLimits(int messages, Duration shortest, Duration longest, Duration all) {

    /** As it comes out of the box; a guess. */
    public static final BoxLimits USUAL = new BoxLimits(20, Duration.ofSeconds(1), Duration.ofSeconds(60),
            Duration.ofHours(1));
}
