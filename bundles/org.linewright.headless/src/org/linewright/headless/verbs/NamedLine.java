package org.linewright.headless.verbs;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.headless.HeadlessTrouble;

/** Finds a line by what a person calls it. */
record NamedLine(LineGroup group, Line line) {

    LineId id() {
        return new LineId(group.id(), line.user());
    }

    /** By its user name or internal number, with the id or name of its group and a slash before it where two are alike. */
    static Outcome<NamedLine> of(Configuration configuration, String called) {
        List<NamedLine> all = configuration.groups()
                .values()
                .stream()
                .flatMap(group -> group.lines().stream().map(line -> new NamedLine(group, line)))
                .filter(line -> line.isCalled(called))
                .toList();
        return switch (all.size()) {
            case 0 -> Outcome.refused(HeadlessTrouble.LINE_UNKNOWN.about(called));
            case 1 -> Outcome.done(all.getFirst());
            default -> Outcome.refused(HeadlessTrouble.LINE_OPEN.about(called,
                    all.stream().map(line -> line.id().toString()).limit(10).collect(Collectors.joining(", "))));
        };
    }

    private boolean isCalled(String called) {
        return List.of(line.user(), line.internalNumber())
                .stream()
                .anyMatch(name -> called.equals(name) || called.equals(group.id() + "/" + name)
                        || called.equals(group.name() + "/" + name));
    }
}
