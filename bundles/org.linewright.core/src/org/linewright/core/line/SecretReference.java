package org.linewright.core.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a secret is kept. Written {@code secret:ID} (the encrypted file beside the configuration), {@code env:NAME} or
 * {@code file:PATH}. {@code <USER>} stands for the user name of the line that asks, so that one reference can serve
 * many lines with a password each.
 */
public record SecretReference(Keeper keeper, String name) {

    /** Who keeps it. */
    public enum Keeper {
        /** The encrypted secrets beside the configuration. */
        SECRET,
        /** An environment variable of the process that runs the lines. */
        ENV,
        /** The first line of a file. */
        FILE
    }

    private static final String USER = "<USER>";
    private static final Pattern SECRET_ID = Pattern.compile("[A-Za-z0-9._~+*<>/-]{1,300}");

    public SecretReference {
        if (!fits(keeper, name)) {
            throw new IllegalArgumentException("Not a secret reference: " + keeper + " " + name);
        }
    }

    public static SecretReference secret(String id) {
        return new SecretReference(Keeper.SECRET, id);
    }

    /** Where the passwords of the clients of a group's lines are kept unless somebody says otherwise. */
    public static SecretReference client(GroupId group) {
        return secret(group + "/<USER>/client");
    }

    /** Reads {@code secret:ID}, {@code env:NAME} or {@code file:PATH}; empty when it is none of them. */
    public static Optional<SecretReference> parse(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        return Arrays.stream(Keeper.values())
                .filter(keeper -> colon > 0 && word(keeper).equals(text.substring(0, colon)) && fits(keeper, name))
                .findFirst()
                .map(keeper -> new SecretReference(keeper, name));
    }

    /** The reference of one line: {@code <USER>} filled in. */
    public SecretReference of(String user) {
        return name.contains(USER) ? new SecretReference(keeper, name.replace(USER, user)) : this;
    }

    /** The ID under which the configuration keeps it; empty when somebody else does. */
    public Optional<String> kept() {
        return keeper == Keeper.SECRET ? Optional.of(name) : Optional.empty();
    }

    @Override
    public String toString() {
        return word(keeper) + ":" + name;
    }

    private static String word(Keeper keeper) {
        return keeper.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the name may stand there, with the longest user name filled in as well. */
    private static boolean fits(Keeper keeper, String name) {
        String longest = name.replace(USER, "x".repeat(64));
        return keeper == Keeper.SECRET
                ? SECRET_ID.matcher(longest).matches()
                : !name.isBlank() && longest.length() <= 4096 && name.chars().noneMatch(Character::isISOControl);
    }
}
