package org.linewright.workbench.line.editor;

import java.util.Set;
import org.linewright.core.line.LineGroup;
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
        desk.lacking(group).thenAccept(missing -> {
            users = missing;
            found.run();
        });
    }
}
