package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/**
 * Keeps {@code + * # 0-9}, on the way out also letters, upper-case. A plus counts only where a number begins; digits of
 * other scripts become ours.
 */
public record Clean(boolean letters) implements Step {

    /** No number is longer than this many signs. */
    public static final int LONGEST = 64;

    private static final char NONE = 0;

    @Override
    public Stage stage() {
        return Stage.CLEAN;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        String number = in.number();
        int clean = 0;
        while (clean < number.length() && kept(number.charAt(clean), number, clean) == number.charAt(clean)) {
            clean++;
        }
        String kept = clean == number.length() ? number : rest(number, clean);
        if (notes.kept() && !kept.equals(number)) {
            notes.because(Because.SIGNS_DROPPED);
        }
        return judged(kept.equals(number) ? in : in.with(kept), notes);
    }

    private static Passed judged(Passed cleaned, Notes notes) {
        if (cleaned.number().length() > LONGEST) {
            notes.because(Because.TOO_LONG, LONGEST);
            return cleaned.as(Kind.UNKNOWN, Route.DONE);
        }
        if (cleaned.number().isEmpty() || cleaned.number().equals("+")) {
            notes.because(Because.EMPTY);
            return cleaned.as(Kind.UNKNOWN, Route.DONE);
        }
        return cleaned;
    }

    private String rest(String number, int from) {
        StringBuilder out = new StringBuilder(Math.min(number.length(), 2 * LONGEST)).append(number, 0, from);
        for (int i = from; i < number.length() && out.length() <= LONGEST; i++) {
            char sign = kept(number.charAt(i), out, out.length());
            if (sign != NONE) {
                out.append(sign);
            }
        }
        return out.toString();
    }

    /** A number begins here: at the very beginning, or within a feature code. */
    private static boolean begins(CharSequence before, int place) {
        return place == 0 || before.charAt(place - 1) == '*';
    }

    private char kept(char sign, CharSequence before, int place) {
        if (sign >= '0' && sign <= '9' || sign == '*' || sign == '#' || sign == '+' && begins(before, place)) {
            return sign;
        }
        if (letters && sign >= 'A' && sign <= 'Z') {
            return sign;
        }
        if (letters && sign >= 'a' && sign <= 'z') {
            return (char) (sign - 'a' + 'A');
        }
        return sign > 127 && Character.isDigit(sign) ? (char) ('0' + Character.digit(sign, 10)) : NONE;
    }
}
