package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.rule.CompiledList;

/** A list of rules that may rewrite the number: incoming, outgoing, PC dial, PC dial final. */
public record Ruled(Stage stage, CompiledList rules) implements Step {

    @Override
    public boolean takes(Route route) {
        return route == Route.FULL
                || stage == Stage.FINAL_RULES && (route == Route.SHORTENED || route == Route.READY);
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        CompiledList.Answer answer = ask(rules, in.number(), notes);
        if (!answer.fits()) {
            return in;
        }
        if (answer.fitted() == 1) {
            notes.because(Because.RULE, answer.place());
        } else {
            notes.because(Because.RULES, answer.fitted());
        }
        return routed(in.with(answer.number()));
    }

    /** What the list says; told with every rule when somebody reads. */
    static CompiledList.Answer ask(CompiledList rules, String number, Notes notes) {
        if (notes.kept()) {
            notes.because(rules.isEmpty() ? Because.NO_RULES : Because.NO_RULE_FITS);
            notes.tried(rules.tried(number));
        }
        return rules.on(number);
    }

    /** What a PC dial rule leaves without a plus is dialable already; nothing at all is no number. */
    private Passed routed(Passed changed) {
        if (changed.number().isEmpty()) {
            return changed.as(Kind.UNKNOWN, Route.DONE);
        }
        return stage == Stage.DIAL_RULES && !changed.number().startsWith("+")
                ? changed.as(Kind.EXTERNAL, Route.READY)
                : changed;
    }
}
