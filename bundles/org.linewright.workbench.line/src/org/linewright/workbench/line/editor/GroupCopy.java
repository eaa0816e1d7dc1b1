package org.linewright.workbench.line.editor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;

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

    /** A name like the original's that is free. */
    static String proposed(LineGroup original, Collection<LineGroup> all, String word) {
        String name = original.name() + " " + word;
        for (int number = 2; taken(name, all); number++) {
            name = original.name() + " " + word + " " + number;
        }
        return name;
    }

    static boolean taken(String name, Collection<LineGroup> all) {
        return all.stream().anyMatch(group -> group.name().equalsIgnoreCase(name.strip()));
    }

    LineGroup group(Map<GroupId, LineGroup> taken) {
        GroupId id = GroupId.from(name);
        for (int number = 2; taken.containsKey(id); number++) {
            String start = GroupId.from(name).value();
            id = new GroupId(start.substring(0, Math.min(start.length(), 74)) + "-" + number);
        }
        SecretReference password = SecretReference.secret(id + "/<USER>");
        return new LineGroup(id, name.strip(), original.driver(), original.location(), original.registrar(),
                original.media(), original.codes(), original.extras(),
                users.stream().map(user -> new Line(user, password)).toList());
    }

    /** The names an expression stands for; none while it does not. */
    static List<String> names(String expression) {
        return UserNames.parse(expression).result().map(UserNames::names).orElse(List.of());
    }
}
