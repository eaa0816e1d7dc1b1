package org.linewright.workbench.location.editor;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.location.Expectation;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.check.Checked;

/**
 * What became of an expectation.
 *
 * @param found what comes out
 * @param breaker the step or rule that broke it, in words; empty when it is met, or when no step changes the number
 */
record Verdict(Expectation expectation, boolean met, String found, Optional<Text> breaker) {

    static Verdict of(Checked checked, DialRules rules) {
        return new Verdict(checked.expectation(), checked.met(), checked.found(),
                checked.met() ? Optional.empty() : checked.breaker(rules).map(Verdict::words));
    }

    private static Text words(TracedStep step) {
        return Text.of("Schritt {0}, {1}: {2}", "Step {0}, {1}: {2}", step.place(), step.stage().title(),
                step.reason().text());
    }
}
