package org.linewright.alarms.internal.course;

import java.time.Instant;

/**
 * What people heard of a matter that they believe to be wrong.
 *
 * @param fault how bad it was told to be, at its worst
 * @param at when they heard of it last
 */
public record Heard(Fault fault, Instant at) {

    Heard with(Fault now, Instant when) {
        return new Heard(now.severity().compareTo(fault.severity()) > 0 ? now : fault, when);
    }
}
