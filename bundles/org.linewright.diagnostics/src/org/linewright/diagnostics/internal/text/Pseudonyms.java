package org.linewright.diagnostics.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand for numbers and names in one recording: the same word for the same number, however it is
 * punctuated. Bounded; what comes after the bound shares one word. Safe for all threads.
 */
public final class Pseudonyms {

    private static final int MOST = 50_000;
    private static final Set<String> NOBODY = Set.of("anonymous", "unknown", "unavailable", "restricted", "invalid");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d*#]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[-.() /]");
    private static final Pattern ESCAPED = Pattern.compile("%([0-7][0-9A-Fa-f])");

    private final Map<String, String> words = new HashMap<>();
    private int numbers;
    private int users;
    private int names;

    /** For the user part of a URI, or a number anywhere. */
    public synchronized String user(String user) {
        String plain = ESCAPED.matcher(user).replaceAll(hex -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
        String bare = plain.split("[;:]", 2)[0];
        String digits = PUNCTUATION.matcher(bare).replaceAll("");
        boolean number = NUMBER.matcher(digits).matches();
        String canonical = number ? digits : bare;
        if (NOBODY.contains(canonical.toLowerCase(Locale.ROOT)) || canonical.isEmpty()) {
            return user;
        }
        return word("u " + canonical, number ? "number-" : "user-");
    }

    /** For a name of a person or a department. */
    public synchronized String name(String name) {
        String plain = name.strip();
        return NOBODY.contains(plain.toLowerCase(Locale.ROOT)) || plain.isEmpty()
                ? plain
                : NUMBER.matcher(PUNCTUATION.matcher(plain).replaceAll("")).matches()
                        ? user(plain)
                        : word("n " + plain, "name-");
    }

    private String word(String key, String prefix) {
        String known = words.getOrDefault(key, "");
        if (!known.isEmpty()) {
            return known;
        }
        if (words.size() >= MOST) {
            return prefix + "x";
        }
        String fresh = prefix + switch (prefix) {
            case "number-" -> ++numbers;
            case "user-" -> ++users;
            default -> ++names;
        };
        words.put(key, fresh);
        return fresh;
    }
}
