package org.linewright.alarms.internal.course;

import java.time.Duration;
import java.time.Instant;

/**
 * Now.
 *
 * @param since how long this has been going on, by a clock that never steps
 * @param wall what the clock on the wall says; only quiet hours and people look at it
 */
public record Moment(Duration since, Instant wall) {
}
