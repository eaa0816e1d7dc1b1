package org.linewright.workbench.location.trace;

import java.util.Optional;
import org.linewright.core.line.Configuration;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.Followed;
import org.linewright.operations.LocationRules;

/** Follows numbers; the rules are compiled once for as long as nothing changes. One thread at a time. */
final class RuleBook {

    private final NumberPlans plans;
    private Configuration configuration = Configuration.EMPTY;
    private LocationRules rules;

    RuleBook(NumberPlans plans) {
        this.plans = plans;
        this.rules = new LocationRules(plans, configuration);
    }

    /** The number's way; empty when the location is gone, its country is unknown, or nothing is typed. */
    Optional<Followed> follow(Asked asked) {
        if (!asked.configuration().equals(configuration)) {
            configuration = asked.configuration();
            rules = new LocationRules(plans, configuration);
        }
        return asked.typed().isBlank()
                ? Optional.empty()
                : configuration.location(asked.location()).flatMap(rules::of)
                        .map(compiled -> Followed.of(compiled, asked.way(), asked.typed()));
    }
}
