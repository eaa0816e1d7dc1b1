package org.linewright.workbench.line.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;

/**
 * Some lines that are set up in one go (<em>Weitere Softphones konfigurieren</em> adds another block).
 *
 * @param names the user-name expression as it was typed
 * @param authName the authentication name with {@code <USER>} for the user name; empty takes the user name itself
 */
public record LineBlock(String names, Optional<String> authName, Passwords passwords) {

    public static final LineBlock EMPTY = new LineBlock("", Optional.empty(), Passwords.NONE);

    private static final String USER = "<USER>";
    private static final int LONG_ENOUGH = 8;

    public LineBlock withNames(String typed) {
        return new LineBlock(typed, authName, passwords);
    }

    public LineBlock withAuthName(Optional<String> typed) {
        return new LineBlock(names, typed, passwords);
    }

    public LineBlock withPasswords(Passwords other) {
        return new LineBlock(names, authName, other);
    }

    /** The names it stands for. */
    public Outcome<UserNames> users() {
        return UserNames.parse(names);
    }

    /** The passwords to keep, by user name. */
    public Outcome<Map<String, Secret>> secrets() {
        return users().then(this::secrets);
    }

    /** What is wrong with its names. */
    public List<Trouble> nameTroubles() {
        return users().troubles();
    }

    /** What is wrong with its passwords and authentication name, or deserves a look; nothing while the names are wrong. */
    public List<Trouble> passwordTroubles() {
        List<Trouble> troubles = new ArrayList<>();
        if (authName.filter(String::isBlank).isPresent()) {
            troubles.add(DraftTrouble.AUTH_NAME.about());
        }
        users().result().ifPresent(users -> troubles.addAll(secrets(users).troubles()));
        return troubles;
    }

    /** The lines of this group; none while the names are wrong. */
    public List<Line> lines(GroupId group) {
        SecretReference reference = passwords instanceof Passwords.Elsewhere elsewhere
                ? SecretReference.parse(elsewhere.reference().strip()).orElse(kept(group))
                : kept(group);
        return users().result().stream().flatMap(users -> users.names().stream())
                .map(user -> new Line(user, authName(user), reference, true)).toList();
    }

    /** A password of each line is kept under its own name, so that one can be changed without the others. */
    static SecretReference kept(GroupId group) {
        return SecretReference.secret(group + "/" + USER);
    }

    private Outcome<Map<String, Secret>> secrets(UserNames users) {
        return passwords.of(users.names()).then(LineBlock::judged);
    }

    private Optional<String> authName(String user) {
        return authName.map(name -> name.strip().replace(USER, user)).filter(name -> !name.equals(user));
    }

    private static Outcome<Map<String, Secret>> judged(Map<String, Secret> passwords) {
        List<String> weak = passwords.entrySet().stream()
                .filter(one -> weak(one.getKey(), one.getValue().reveal()))
                .map(Map.Entry::getKey)
                .toList();
        return weak.isEmpty()
                ? Outcome.done(passwords)
                : Outcome.done(passwords, List.of(DraftTrouble.PASSWORD_WEAK.about(UserNames.of(weak).expression())));
    }

    private static boolean weak(String user, String password) {
        return password.length() < LONG_ENOUGH || password.equalsIgnoreCase(user)
                || password.chars().distinct().count() < LONG_ENOUGH / 2;
    }
}
