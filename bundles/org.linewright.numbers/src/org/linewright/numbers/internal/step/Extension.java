package org.linewright.numbers.internal.step;

import org.linewright.core.location.NumberStock;
import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.rule.CompiledList;

/**
 * Whether a number that the PBX tells is internal: only when no trunk code stood before it. Feature codes and special
 * numbers are seen here too and keep their form.
 */
public record Extension(NumberStock stock, CompiledList rules, SpecialNumbers special) implements Step {

    @Override
    public Stage stage() {
        return Stage.EXTENSION;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        if (in.number().charAt(0) == '*' || in.number().charAt(0) == '#') {
            notes.because(Because.CODE);
            return in.as(Kind.CODE, Route.DONE);
        }
        if (special.isBare(in.number())) {
            notes.because(Because.SPECIAL_TOLD, in.number());
            return in.as(Kind.SPECIAL, Route.DONE);
        }
        if (in.kind() == Kind.EXTERNAL) {
            notes.because(Because.OUTSIDE_CODE);
            return in;
        }
        CompiledList.Answer answer = Ruled.ask(rules, in.number(), notes);
        if (answer.fits()) {
            notes.because(Because.RULE, answer.place());
            return in.with(answer.number()).as(Kind.INTERNAL, Route.DONE);
        }
        if (stock.hasExtension(in.number())) {
            notes.because(Because.EXTENSION, in.number());
            return in.as(Kind.INTERNAL, Route.DONE);
        }
        notes.because(Because.NOT_INTERNAL);
        return in;
    }
}
