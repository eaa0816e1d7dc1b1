package org.linewright.numbers.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A pattern cut into the parts that have to fit one after the other; a pattern with a choice at its top is one part. */
record PatternParts(List<String> parts) {

    private static final Pattern SIGN = Pattern.compile("[0-9#]|\\\\[+*]");

    static PatternParts of(String pattern) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < pattern.length()) {
            if (pattern.charAt(from) == '|') {
                return new PatternParts(List.of(pattern));
            }
            int to = repetitionEnd(pattern, atomEnd(pattern, from));
            parts.add(pattern.substring(from, to));
            from = to;
        }
        return new PatternParts(List.copyOf(parts));
    }

    /** The first parts as one pattern. */
    String first(int count) {
        return String.join("", parts.subList(0, count));
    }

    /** The signs that everything begins with that can fit; empty when that is not plain to see. */
    String beginning() {
        StringBuilder signs = new StringBuilder();
        if (!parts.isEmpty() && parts.getFirst().equals("^")) {
            for (String part : parts.subList(1, parts.size())) {
                if (!SIGN.matcher(part).matches()) {
                    break;
                }
                signs.append(part.charAt(part.length() - 1));
            }
        }
        return signs.toString();
    }

    private static int atomEnd(String pattern, int from) {
        return switch (pattern.charAt(from)) {
            case '\\' -> Math.min(from + 2, pattern.length());
            case '[' -> closing(pattern, from, '[', ']');
            case '(' -> closing(pattern, from, '(', ')');
            default -> from + 1;
        };
    }

    private static int repetitionEnd(String pattern, int from) {
        int to = from;
        while (to < pattern.length() && "*+?{".indexOf(pattern.charAt(to)) >= 0) {
            to = pattern.charAt(to) == '{' ? closing(pattern, to, '{', '}') : to + 1;
        }
        return to;
    }

    private static int closing(String pattern, int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == open) {
                depth++;
            } else if (sign == close && --depth == 0) {
                return i + 1;
            }
        }
        return pattern.length();
    }
}
