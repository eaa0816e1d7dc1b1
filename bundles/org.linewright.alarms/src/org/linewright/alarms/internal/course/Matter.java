package org.linewright.alarms.internal.course;

import java.util.Optional;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;

/**
 * What stays the same while a fault changes its code, its words and its weight.
 *
 * @param check who looks at it
 * @param group the line group; empty when it is about none
 * @param line the line; empty when it is about more than one, or none
 * @param name what it is called; of strangers, who may be callers, only a mark
 */
public record Matter(String check, Optional<GroupId> group, Optional<LineId> line, String name) {

    /** The name to be told: strangers, whom no group knows, may be callers. */
    public String told() {
        return group.isPresent() ? name : "";
    }
}
