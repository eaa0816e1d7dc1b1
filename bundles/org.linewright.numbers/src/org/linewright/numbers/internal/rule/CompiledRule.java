package org.linewright.numbers.internal.rule;

import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.location.NumberRule;

/** A rule ready for use; any thread. */
public interface CompiledRule {

    Hit on(String number);

    /** What fitted its brackets; only asked for a number that fits. */
    List<String> groups(String number);

    /** Refused in words when the rule cannot be read. */
    static Outcome<CompiledRule> of(NumberRule rule) {
        return switch (rule.matching()) {
            case DIRECT -> Outcome.done(new DirectRule(rule.search(), Hit.with(rule.replace())));
            case PATTERN -> BeginningRule.of(rule)
                    .<Outcome<CompiledRule>>map(Outcome::done)
                    .orElseGet(() -> PatternRule.of(rule));
        };
    }

    /** The rule as it works in a list: one that is off or broken never fits. */
    static CompiledRule working(NumberRule rule) {
        return rule.on()
                ? of(rule).result().orElse(new NoRule(Hit.BROKEN))
                : new NoRule(Hit.OFF);
    }
}
