package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Stage;

/** Letters become the digits of their key, ITU-T E.161. */
public record Vanity(boolean on) implements Step {

    private static final String KEYS = "22233344455566677778889999";

    @Override
    public Stage stage() {
        return Stage.VANITY;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        if (!Letters.any(in.number())) {
            return in;
        }
        if (!on) {
            notes.because(Because.VANITY_OFF);
            return in;
        }
        StringBuilder out = new StringBuilder(in.number());
        for (int i = 0; i < out.length(); i++) {
            char sign = out.charAt(i);
            if (Letters.isLetter(sign)) {
                out.setCharAt(i, KEYS.charAt(sign - 'A'));
            }
        }
        notes.because(Because.VANITY);
        return in.with(out.toString());
    }
}
