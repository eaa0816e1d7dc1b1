package org.linewright.workbench.line.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Wish;

/**
 * Passwords that were typed and are not saved yet, apart from everything that is undone, compared or kept on disk.
 * Edits name them by number.
 */
final class TypedPasswords {

    /** The number of a password that was typed in an earlier editor, which it did not outlive. */
    static final int LOST = 0;

    private final Map<Integer, Secret> kept = new HashMap<>();
    private int newest = LOST;

    int keep(Secret password) {
        newest++;
        kept.put(newest, password);
        return newest;
    }

    /** All of these; equal ones once. */
    Map<String, Integer> keep(Map<String, Secret> passwords) {
        Map<Secret, Integer> numbers = new HashMap<>();
        Map<String, Integer> byUser = new LinkedHashMap<>();
        passwords.forEach((user, password) -> byUser.put(user, numbers.computeIfAbsent(password, this::keep)));
        return byUser;
    }

    /** They are saved, or given up. */
    void forget() {
        kept.clear();
    }

    /** The password that saving would keep for this line. */
    Optional<Secret> pending(GroupEdit edit, String user) {
        return Optional.ofNullable(edit.typed().get(user)).map(kept::get); // framework-driven null
    }

    /** The password of this line's own phones that saving would keep. */
    Optional<Secret> pendingClient(GroupEdit edit, String user) {
        return Optional.ofNullable(edit.clients().get(user)).map(kept::get); // framework-driven null
    }

    /** All passwords that saving would keep, by user name. */
    Map<String, Secret> pendingSecrets(GroupEdit edit) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        edit.typed().keySet()
                .forEach(user -> pending(edit, user).ifPresent(password -> secrets.put(user, password)));
        return secrets;
    }

    static boolean lost(GroupEdit edit, String user) {
        return Optional.ofNullable(edit.typed().get(user)).filter(number -> number == LOST).isPresent(); // framework-driven null
    }

    static boolean lostClient(GroupEdit edit, String user) {
        return Optional.ofNullable(edit.clients().get(user)).filter(number -> number == LOST).isPresent(); // framework-driven null
    }

    boolean anyPending(GroupEdit edit) {
        return Stream.concat(edit.typed().values().stream(), edit.clients().values().stream())
                .anyMatch(number -> number == LOST || kept.containsKey(number));
    }

    /** The lines whose passwords are typed and not saved, as an expression; empty for none. */
    String pending(GroupEdit edit) {
        return expression(edit, user -> pending(edit, user).isPresent() || lost(edit, user));
    }

    /** The lines of whose own phones that is so. */
    String pendingClients(GroupEdit edit) {
        return expression(edit, user -> pendingClient(edit, user).isPresent() || lostClient(edit, user));
    }

    /** The lines whose passwords have to be typed again, as an expression; empty for none. */
    static String lost(GroupEdit edit) {
        return expression(edit, user -> lost(edit, user));
    }

    /** The lines of whose own phones that is so. */
    static String lostClients(GroupEdit edit) {
        return expression(edit, user -> lostClient(edit, user));
    }

    /** What saving asks for. */
    Wish wish(GroupEdit edit) {
        Wish wish = Wish.put(edit.group());
        Map<String, Secret> secrets = new LinkedHashMap<>();
        for (Line line : edit.group().lines()) {
            pending(edit, line.user())
                    .ifPresent(password -> secrets.put(line.password().of(line.user()).name(), password));
            line.traits().client().ifPresent(kept -> pendingClient(edit, line.user())
                    .ifPresent(password -> secrets.put(kept.of(line.user()).name(), password)));
        }
        return new Wish(wish.put(), wish.removed(), secrets);
    }

    private static String expression(GroupEdit edit, Predicate<String> which) {
        List<String> users = edit.group().lines().stream().map(Line::user).filter(which).toList();
        return users.isEmpty() ? "" : UserNames.of(users).expression();
    }
}
