package org.linewright.numbers;

import java.util.List;

/**
 * One step of a number's way.
 *
 * @param stage which step
 * @param place its place in the order, from 1
 * @param before the number as it came
 * @param after the number as it went
 * @param skipped whether the step was passed by
 * @param reason why it did what it did
 * @param rules every rule of its list, in order; empty for steps without rules
 * @param nanos how long it took
 */
public record TracedStep(Stage stage, int place, String before, String after, boolean skipped, Reason reason,
        List<TriedRule> rules, long nanos) {

    public TracedStep {
        rules = List.copyOf(rules);
    }

    public boolean changed() {
        return !before.equals(after);
    }

    /** Whether one of its rules fitted. */
    public boolean ruled() {
        return rules.stream().anyMatch(rule -> rule.verdict() == TriedRule.Verdict.FITS);
    }
}
