package org.linewright.workbench.line.editor;

import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.workbench.kit.Desk;

/** Which lines have a password that nobody keeps; looked for in the background. For the UI thread. */
final class Lacking {

    private final Desk desk;
    private final Runnable found;
    private Set<String> users = Set.of();

    /** @param found called when it is known */
    Lacking(Desk desk, Runnable found) {
        this.desk = desk;
        this.found = found;
    }

    /** Their user names, as far as it is known. */
    Set<String> users() {
        return users;
    }

    void look(LineGroup group) {
        Set<SecretReference> references = group.lines().stream().map(line -> line.password().of(line.user()))
                .collect(Collectors.toSet());
        desk.lacking(references).thenAccept(missing -> {
            users = group.lines().stream().filter(line -> missing.contains(line.password().of(line.user())))
                    .map(Line::user).collect(Collectors.toSet());
            found.run();
        });
    }
}
