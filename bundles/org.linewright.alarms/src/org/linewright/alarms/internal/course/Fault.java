package org.linewright.alarms.internal.course;

import org.linewright.core.Severity;
import org.linewright.core.Text;

/**
 * Something that is wrong now.
 *
 * @param code the stable code of what was found
 * @param words what was found, without callers
 */
public record Fault(Matter matter, Severity severity, String code, Text words) {
}
