package org.linewright.operations.internal;

import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.OperationTrouble;

/** A line as it is configured. */
record ConfiguredLine(LineGroup group, Line line) {

    /** Refused when it is not there. */
    static Outcome<ConfiguredLine> of(Configuration now, LineId id) {
        return now.group(id.group())
                .flatMap(group -> line(group, id).map(line -> new ConfiguredLine(group, line)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(OperationTrouble.LINE_UNKNOWN.about(id)));
    }

    private static Optional<Line> line(LineGroup group, LineId id) {
        return group.lines().stream().filter(line -> line.user().equals(id.user())).findFirst();
    }
}
