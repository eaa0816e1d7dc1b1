package org.linewright.numbers.internal.rule;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers begin that a pattern may fit: most numbers are none of them, and a look at their first signs spares the
 * pattern engine.
 *
 * @param beginning the signs that all of them begin with
 * @param hopeless each pair of signs behind it after which nothing fits
 */
record Opening(String beginning, BitSet hopeless) {

    private static final String SIGNS = "0123456789+*#";

    /** Asks the pattern engine once for every pair of signs. */
    static Opening of(String search, Pattern pattern) {
        String beginning = PatternParts.of(search).beginning();
        int looks = Patience.looks(search);
        BitSet hopeless = new BitSet(SIGNS.length() * SIGNS.length());
        for (int i = 0; i < SIGNS.length(); i++) {
            boolean first = isHopeless(pattern, looks, beginning + SIGNS.charAt(i));
            for (int j = 0; j < SIGNS.length(); j++) {
                hopeless.set(pair(i, j),
                        first || isHopeless(pattern, looks, beginning + SIGNS.charAt(i) + SIGNS.charAt(j)));
            }
        }
        return new Opening(beginning, hopeless);
    }

    /** Whether this number is worth a try. */
    boolean admits(String number) {
        int from = beginning.length();
        return number.startsWith(beginning)
                && (number.length() < from + 2 || hopeless.isEmpty() || !isHopeless(number, from));
    }

    private boolean isHopeless(String number, int from) {
        int first = index(number.charAt(from));
        int second = index(number.charAt(from + 1));
        return first >= 0 && second >= 0 && hopeless.get(pair(first, second));
    }

    /** It does not fit, and the engine knew without looking behind the end. */
    private static boolean isHopeless(Pattern pattern, int looks, String beginning) {
        try {
            Matcher matcher = pattern.matcher(new Patience(beginning, looks));
            return !matcher.find() && !matcher.hitEnd();
        } catch (Patience.Lost | StackOverflowError unclear) {
            return false;
        }
    }

    private static int pair(int first, int second) {
        return first * SIGNS.length() + second;
    }

    private static int index(char sign) {
        return sign >= '0' && sign <= '9' ? sign - '0' : SIGNS.indexOf(sign, 10);
    }
}
