package org.linewright.numbers.internal.rule;

/**
 * How often a pattern may try on without looking at the number, where {@link Patience} cannot count: it repeats what may
 * be nothing, or has several ways to fit nothing, as {@code (0?){9999}} and {@code (|)(|)(|)} do.
 */
final class BlindTries {

    private static final String BLIND_ESCAPES = "AGzZQEk123456789";

    private final String pattern;
    private int at;
    private double tries = 1;

    private BlindTries(String pattern) {
        this.pattern = pattern;
    }

    /** An upper bound; 1 for a pattern that looks at every try. Text that is no pattern has some number too. */
    static double of(String pattern) {
        BlindTries blind = new BlindTries(pattern);
        while (blind.at < pattern.length()) {
            blind.choice();
            blind.at++;
        }
        return blind.tries;
    }

    /** Up to the closing bracket; whether each of its ways looks. */
    private boolean choice() {
        int blind = sequence() ? 0 : 1;
        while (is('|')) {
            at++;
            blind += sequence() ? 0 : 1;
        }
        tries *= Math.max(1, blind);
        return blind == 0;
    }

    private boolean sequence() {
        boolean looks = false;
        while (at < pattern.length() && !is('|') && !is(')')) {
            looks |= piece();
        }
        return looks;
    }

    private boolean piece() {
        boolean group = is('(');
        boolean looks = atom();
        if (is('{')) {
            return counted(group, looks);
        }
        if (is('?') || is('*') || is('+')) {
            tries *= looks ? 1 : 2;
            at++;
        }
        return looks;
    }

    private boolean counted(boolean group, boolean looks) {
        int end = Math.max(at, pattern.indexOf('}', at));
        String[] bounds = pattern.substring(at + 1, Math.max(at + 1, end)).split(",");
        double least = number(bounds[0]);
        at = end + 1;
        tries *= group || !looks ? Math.max(1, least) : 1;
        return looks && number(bounds[bounds.length - 1]) > 0;
    }

    private static double number(String digits) {
        return digits.matches("[0-9]{1,15}") ? Double.parseDouble(digits) : 1;
    }

    private boolean atom() {
        char sign = pattern.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> signClass();
            case '\\' -> at >= pattern.length() || BLIND_ESCAPES.indexOf(pattern.charAt(at++)) < 0;
            case '^', '$' -> false;
            default -> true;
        };
    }

    private boolean group() {
        if (is('?')) {
            while (at < pattern.length() && ":=!>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            at += is(')') ? 0 : 1;
        }
        boolean looks = choice();
        at++;
        return looks;
    }

    private boolean signClass() {
        int depth = 1;
        while (at < pattern.length() && depth > 0) {
            char sign = pattern.charAt(at++);
            at += sign == '\\' ? 1 : 0;
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        }
        return true;
    }

    private boolean is(char sign) {
        return at < pattern.length() && pattern.charAt(at) == sign;
    }
}
