package org.linewright.alarms.internal.course;

import org.linewright.alarms.AlarmMessage.Kind;

/**
 * Something that a rule wants told.
 *
 * @param kind what became of it
 * @param fault what is wrong, or was
 * @param said whether people are to hear it; otherwise it is only forgotten
 */
record News(Kind kind, Fault fault, boolean said) {
}
