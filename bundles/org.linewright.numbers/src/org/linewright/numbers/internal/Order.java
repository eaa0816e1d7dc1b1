package org.linewright.numbers.internal;

import java.util.List;
import org.linewright.numbers.Result;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.step.Notes;
import org.linewright.numbers.internal.step.Passed;
import org.linewright.numbers.internal.step.Step;

/** Steps one after the other; with and without a recording they are the same. */
public final class Order {

    private final Step[] steps;

    Order(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    public Passed run(String number, Notes notes) {
        Passed passed = Passed.of(number);
        for (Step step : steps) {
            if (step.takes(passed.route())) {
                passed = step.pass(passed, notes);
            }
        }
        return passed;
    }

    /** The same walk, told step by step. */
    public Result record(String number, Recording recording) {
        Passed passed = Passed.of(number);
        for (Step step : steps) {
            Passed before = passed;
            boolean taken = step.takes(passed.route());
            if (taken) {
                passed = step.pass(passed, recording);
            }
            recording.step(step.stage(), before, passed, taken);
        }
        return passed.result();
    }

    public List<Stage> stages() {
        return List.of(steps).stream().map(Step::stage).toList();
    }
}
