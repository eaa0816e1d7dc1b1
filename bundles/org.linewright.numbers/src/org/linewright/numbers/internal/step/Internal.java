package org.linewright.numbers.internal.step;

import org.linewright.core.location.NumberStock;
import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.rule.CompiledList;

/**
 * Extensions, and numbers that a rule calls internal, are dialled with no further shaping. A rule whose replacement is
 * in the international form names the number for outside; it is still dialled as it was typed.
 */
public record Internal(NumberStock stock, CompiledList rules) implements Step {

    @Override
    public Stage stage() {
        return Stage.INTERNAL;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        CompiledList.Answer answer = Ruled.ask(rules, in.number(), notes);
        if (answer.fits()) {
            boolean named = answer.number().startsWith("+");
            notes.because(named ? Because.INTERNAL_RULE : Because.RULE, answer.place(), answer.number());
            return (named ? in : in.with(answer.number())).as(Kind.INTERNAL, Route.DIRECT);
        }
        if (stock.hasExtension(in.number())) {
            notes.because(Because.EXTENSION, in.number());
            return in.as(Kind.INTERNAL, Route.DIRECT);
        }
        if (notes.kept() && rules.isEmpty()) {
            notes.because(Because.NOT_INTERNAL);
        }
        return in;
    }
}
