package org.linewright.workbench.line.rows;

import java.util.Comparator;

/** The order people expect of names with numbers in them: 9 before 10, line2 before line10. */
public final class Natural {

    public static final Comparator<String> ORDER = Natural::compare;

    private Natural() {
    }

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = end(one, i);
            int jEnd = end(other, j);
            int order = digit(one.charAt(i)) && digit(other.charAt(j))
                    ? numbers(one.substring(i, iEnd), other.substring(j, jEnd))
                    : one.substring(i, iEnd).compareToIgnoreCase(other.substring(j, jEnd));
            if (order != 0) {
                return order;
            }
            i = iEnd;
            j = jEnd;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    /** Where the run of digits, or of other characters, that begins here ends. */
    private static int end(String text, int from) {
        boolean digits = digit(text.charAt(from));
        int at = from;
        while (at < text.length() && digit(text.charAt(at)) == digits) {
            at++;
        }
        return at;
    }

    private static int numbers(String one, String other) {
        String a = withoutZeros(one);
        String b = withoutZeros(other);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String withoutZeros(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') {
            at++;
        }
        return digits.substring(at);
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }
}
