package org.linewright.numbers.internal.rule;

import java.util.ArrayList;
import java.util.List;

/** A range of equally long numbers as patterns: 30–69 is {@code [3-6][0-9]}, 95–120 with zeros in front is three. */
public final class DigitRange {

    private DigitRange() {
    }

    /**
     * @param first as many digits as {@code last}, and not greater
     */
    public static List<String> patterns(String first, String last) {
        List<String> patterns = new ArrayList<>();
        add("", first, last, patterns);
        return patterns;
    }

    private static void add(String front, String first, String last, List<String> patterns) {
        if (first.isEmpty()) {
            patterns.add(front);
        } else if (first.charAt(0) == last.charAt(0)) {
            add(front + first.charAt(0), first.substring(1), last.substring(1), patterns);
        } else {
            split(front, first, last, patterns);
        }
    }

    private static void split(String front, String first, String last, List<String> patterns) {
        int length = first.length() - 1;
        char low = first.charAt(0);
        char high = last.charAt(0);
        if (!first.substring(1).equals("0".repeat(length))) {
            add(front + low, first.substring(1), "9".repeat(length), patterns);
            low++;
        }
        boolean whole = last.substring(1).equals("9".repeat(length));
        char end = whole ? high : (char) (high - 1);
        if (low <= end) {
            patterns.add(front + digit(low, end) + any(length));
        }
        if (!whole) {
            add(front + high, "0".repeat(length), last.substring(1), patterns);
        }
    }

    private static String digit(char low, char high) {
        return low == high ? String.valueOf(low) : "[" + low + "-" + high + "]";
    }

    private static String any(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "[0-9]";
            default -> "[0-9]{" + count + "}";
        };
    }
}
