package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/** Letters that are left cannot be dialled. */
public record Letters() implements Step {

    @Override
    public Stage stage() {
        return Stage.LETTERS;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        if (!any(in.number())) {
            return in;
        }
        StringBuilder out = new StringBuilder(in.number().length());
        for (int i = 0; i < in.number().length(); i++) {
            char sign = in.number().charAt(i);
            if (!isLetter(sign) && (sign != '+' || out.isEmpty() || out.charAt(out.length() - 1) == '*')) {
                out.append(sign);
            }
        }
        String left = out.toString();
        notes.because(left.isEmpty() ? Because.EMPTY : Because.LETTERS_DROPPED);
        return left.isEmpty() ? in.with(left).as(Kind.UNKNOWN, Route.DONE) : in.with(left);
    }

    static boolean any(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (isLetter(number.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }
}
