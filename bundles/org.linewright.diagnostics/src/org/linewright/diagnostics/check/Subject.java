package org.linewright.diagnostics.check;

import java.util.Optional;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;

/**
 * What a finding is about.
 *
 * @param group the line group; empty when it is about none
 * @param line the line; empty when it is about the whole group, or all
 * @param name what people call it: a group's name, a line's Address of Record; empty when it is about all
 */
public record Subject(Optional<GroupId> group, Optional<LineId> line, String name) {

    /** Everything that was looked at. */
    public static final Subject ALL = new Subject(Optional.empty(), Optional.empty(), "");

    public static Subject of(LineGroup group) {
        return new Subject(Optional.of(group.id()), Optional.empty(), group.name());
    }

    public static Subject of(LineStatus status) {
        return of(status.id(), status.addressOfRecord());
    }

    public static Subject of(LineId line, String addressOfRecord) {
        return new Subject(Optional.of(line.group()), Optional.of(line), addressOfRecord);
    }

    /** Something that is no group, such as a location or a program part. */
    public static Subject named(String name) {
        return new Subject(Optional.empty(), Optional.empty(), name);
    }

    /** Somebody whom no group of the configuration knows. */
    public static Subject stranger(String addressOfRecord) {
        return new Subject(Optional.empty(), Optional.empty(), addressOfRecord);
    }
}
