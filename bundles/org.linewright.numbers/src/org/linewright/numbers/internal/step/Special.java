package org.linewright.numbers.internal.step;

import java.util.Optional;
import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/** Emergency and service numbers, and feature codes: before every rule that a person can write. */
public record Special(SpecialNumbers numbers, Codes codes) implements Step {

    @Override
    public Stage stage() {
        return Stage.SPECIAL;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        char first = in.number().charAt(0);
        if (first == '*' || first == '#') {
            return in.with(codes.dialled(in.number(), notes)).as(Kind.CODE, Route.DONE);
        }
        Optional<SpecialNumbers.Found> found = numbers.find(in.number());
        if (found.isPresent()) {
            if (notes.kept()) {
                notes.because(Because.SPECIAL, found.get().dialled(), found.get().number().name());
            }
            return in.with(found.get().dialled()).as(Kind.SPECIAL, Route.DIRECT);
        }
        notes.because(Because.NOT_SPECIAL);
        return in;
    }
}
