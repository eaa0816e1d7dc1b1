package org.linewright.workbench.line.editor;

import java.util.List;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.GroupProposal;

/**
 * Another group like an existing one, without its passwords. Its lines are other accounts: one account may be registered
 * only once.
 *
 * @param name what the copy is called
 * @param users its user names
 */
record GroupCopy(LineGroup original, String name, List<String> users) {

    GroupCopy {
        users = List.copyOf(users);
    }

    LineGroup group(Configuration now) {
        GroupId id = GroupProposal.id(name, now);
        SecretReference own = SecretReference.secret(id + "/<USER>");
        return original.withId(id)
                .withName(name.strip())
                .withLines(users.stream().map(user -> new Line(user, own)).toList());
    }

    /** The names an expression stands for; none while it does not. */
    static List<String> names(String expression) {
        return UserNames.parse(expression).result().map(UserNames::names).orElse(List.of());
    }
}
