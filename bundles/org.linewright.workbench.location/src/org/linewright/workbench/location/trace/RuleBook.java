package org.linewright.workbench.location.trace;

import java.util.Optional;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.LocationId;
import org.linewright.numbers.DialRules;
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
        return asked.typed().isBlank()
                ? Optional.empty()
                : of(asked.chosen()).map(compiled -> Followed.of(compiled, asked.chosen().way(), asked.typed()));
    }

    /** Ready for use; empty when the location is gone or its country is unknown. */
    Optional<DialRules> of(Chosen chosen) {
        return of(chosen.configuration(), chosen.location());
    }

    /** Ready for use; empty when the location is not there or its country is unknown. */
    Optional<DialRules> of(Configuration now, LocationId location) {
        if (!now.equals(configuration)) {
            configuration = now;
            rules = new LocationRules(plans, configuration);
        }
        return configuration.location(location).flatMap(rules::of);
    }
}
