package org.linewright.workbench.line.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;

/**
 * Which line to try: its account and its password, as they were entered.
 *
 * @param group the group as it stands in the form
 * @param passwords what was typed and is kept nowhere yet, by user name
 */
public record Tried(LineGroup group, Map<String, Secret> passwords) {

    private static final int OFFERED = 100;

    public Tried {
        passwords = Map.copyOf(passwords);
    }

    /** The first user names, to choose from. */
    List<String> users() {
        return group.lines().stream().map(Line::user).limit(OFFERED).toList();
    }

    public Optional<Line> line(String user) {
        return group.lines().stream().filter(line -> line.user().equals(user.strip())).findFirst();
    }

    /** Its password as it was entered; empty when it is kept elsewhere. */
    public Optional<Secret> password(Line line) {
        return Optional.ofNullable(passwords.get(line.user())); // framework-driven null
    }
}
