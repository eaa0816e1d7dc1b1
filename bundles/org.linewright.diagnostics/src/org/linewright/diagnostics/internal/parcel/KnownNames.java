package org.linewright.diagnostics.internal.parcel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names looked for in texts as whole words; takes time about linear to the text, however many names there are. */
final class KnownNames {

    private static final int LEAST = 3;

    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /** Shorter ones and those without a letter are not looked for. */
    KnownNames(Collection<String> names) {
        names.stream().map(String::strip).distinct()
                .filter(one -> one.length() >= LEAST && one.chars().anyMatch(Character::isLetter))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        one -> byBeginning.computeIfAbsent(one.substring(0, LEAST), any -> new ArrayList<>()).add(one));
    }

    /** Each name replaced by its word, the longest that fits. */
    String replaced(String text, UnaryOperator<String> word) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String found = at + LEAST > text.length() || inWord(text, at - 1) ? "" : at(text, at);
            out.append(found.isEmpty() ? text.substring(at, at + 1) : word.apply(found));
            at += Math.max(1, found.length());
        }
        return out.toString();
    }

    private String at(String text, int at) {
        for (String name : byBeginning.getOrDefault(text.substring(at, at + LEAST), List.of())) {
            if (text.startsWith(name, at) && !inWord(text, at + name.length())) {
                return name;
            }
        }
        return "";
    }

    private static boolean inWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
}
