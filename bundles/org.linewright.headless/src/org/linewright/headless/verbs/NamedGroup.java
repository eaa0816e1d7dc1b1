package org.linewright.headless.verbs;

import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.headless.HeadlessTrouble;

/** Finds a group by what a person calls it. */
final class NamedGroup {

    private NamedGroup() {
    }

    static Outcome<LineGroup> of(Configuration configuration, String called) {
        String all = configuration.groups().values().stream().map(LineGroup::name).collect(Collectors.joining(", "));
        return configuration.groups()
                .values()
                .stream()
                .filter(group -> group.id().value().equals(called) || group.name().equalsIgnoreCase(called))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(HeadlessTrouble.GROUP_UNKNOWN.about(called, all.isEmpty() ? "–" : all)));
    }
}
