package org.linewright.diagnostics.check;

import org.linewright.core.Text;
import org.linewright.core.line.GroupId;

/**
 * A change of the configuration that would help, as data: a face makes a plan of it and shows that before anything is
 * done.
 *
 * @param label what it does
 * @param group whose setting
 * @param field which one, as a dotted path such as {@code registrar.reregister}
 * @param value what to set, written as in the group's file
 */
public record Fix(Text label, GroupId group, String field, String value) {
}
