package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;

/** Which line to try: its account and its password, as they were entered. */
record Tried(Judged judged) {

    private static final int OFFERED = 100;

    /** The first user names, to choose from. */
    List<String> users() {
        return judged.blocks().stream().flatMap(block -> block.names().stream()).limit(OFFERED).toList();
    }

    LineGroup group() {
        return judged.group().orElseThrow();
    }

    Optional<Line> line(String user) {
        return group().lines().stream().filter(line -> line.user().equals(user.strip())).findFirst();
    }

    /** Its password as it was entered; empty when it is kept elsewhere. */
    Optional<Secret> password(Line line) {
        return judged.blocks()
                .stream()
                .flatMap(block -> Optional.ofNullable(block.secrets().get(line.user())).stream()) // framework-driven null
                .findFirst();
    }
}
