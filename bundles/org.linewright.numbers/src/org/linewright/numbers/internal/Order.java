package org.linewright.numbers.internal;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.numbers.Result;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.step.Notes;
import org.linewright.numbers.internal.step.Passed;
import org.linewright.numbers.internal.step.Route;
import org.linewright.numbers.internal.step.Step;

/** Steps one after the other; with and without a recording they are the same. */
public final class Order {

    private final Step[] steps;
    /** For each route, the first step that takes it from each place on; behind the last one when none does. */
    private final int[][] next;

    Order(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
        this.next = Stream.of(Route.values()).map(route -> next(steps, route)).toArray(int[][]::new);
    }

    private static int[] next(List<Step> steps, Route route) {
        int[] next = new int[steps.size() + 1];
        next[steps.size()] = steps.size();
        for (int i = steps.size() - 1; i >= 0; i--) {
            next[i] = steps.get(i).takes(route) ? i : next[i + 1];
        }
        return next;
    }

    public Passed run(String number, Notes notes) {
        Passed passed = Passed.of(number);
        for (int at = from(0, passed); at < steps.length; at = from(at + 1, passed)) {
            passed = steps[at].pass(passed, notes);
        }
        return passed;
    }

    private int from(int place, Passed passed) {
        return next[passed.route().ordinal()][place];
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
