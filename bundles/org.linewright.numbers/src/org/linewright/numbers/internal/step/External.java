package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.rule.CompiledList;

/** Numbers that a rule calls external are dialled outside, with no further shaping. */
public record External(CompiledList rules, Far far) implements Step {

    @Override
    public Stage stage() {
        return Stage.EXTERNAL;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        CompiledList.Answer answer = Ruled.ask(rules, in.number(), notes);
        if (!answer.fits()) {
            return in;
        }
        notes.because(Because.RULE, answer.place());
        return in.with(answer.number()).as(Kind.EXTERNAL, Route.DIRECT).to(far.of(answer.number()));
    }
}
