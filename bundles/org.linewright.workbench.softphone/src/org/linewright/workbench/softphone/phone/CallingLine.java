package org.linewright.workbench.softphone.phone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.Snapshot;

/** A line to call from, as a person tells it from others. */
public record CallingLine(LineId id, String label, String group) {

    /** The registered lines in the order of their groups, {@code most} at most. */
    public static List<CallingLine> registered(Snapshot now, int most) {
        return all(now.configuration())
                .filter(line -> now.status(line.id()).filter(LineStatus::registered).isPresent())
                .limit(most)
                .toList();
    }

    /** The line of this id, registered or not. */
    public static Optional<CallingLine> of(Configuration configuration, LineId id) {
        return configuration.group(id.group())
                .flatMap(group -> group.lines()
                        .stream()
                        .filter(line -> line.user().equals(id.user()))
                        .findFirst()
                        .map(line -> of(group, line)));
    }

    public Text words() {
        return label.isBlank() || label.equals(id.user())
                ? Text.of("{0} · {1}", "{0} · {1}", id.user(), group)
                : Text.of("{0} · {1} · {2}", "{0} · {1} · {2}", id.user(), label, group);
    }

    private static Stream<CallingLine> all(Configuration configuration) {
        return configuration.groups()
                .values()
                .stream()
                .flatMap(group -> group.lines().stream().filter(Line::enabled).map(line -> of(group, line)));
    }

    private static CallingLine of(LineGroup group, Line line) {
        return new CallingLine(new LineId(group.id(), line.user()), line.traits().label(), group.name());
    }
}
