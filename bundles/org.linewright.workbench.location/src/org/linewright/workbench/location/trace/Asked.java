package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.Trace;
import org.linewright.numbers.check.LookAlike;
import org.linewright.operations.LocationRules;

/**
 * What somebody wants to know.
 *
 * @param configuration everything that is set up
 * @param location whose rules
 * @param way which way the number goes
 * @param typed as it was typed or pasted
 */
record Asked(Configuration configuration, LocationId location, Way way, String typed) {

    /** The number's way; empty when the location is gone, its country is unknown, or nothing is typed. */
    Optional<Told> answer(NumberPlans plans) {
        return typed.isBlank() ? Optional.empty() : rules(plans).map(this::traced);
    }

    /** The rules of the location, compiled. */
    Optional<DialRules> rules(NumberPlans plans) {
        return configuration.location(location).flatMap(new LocationRules(plans, configuration)::of);
    }

    private Told traced(DialRules rules) {
        String number = Pasted.number(typed);
        Trace trace = rules.trace(way, number);
        boolean leaves = way == Way.DIAL || way == Way.FORWARD;
        List<Trouble> troubles = trace.noNumber()
                .map(List::of)
                .orElseGet(() -> leaves ? LookAlike.of(rules, number) : List.of());
        return new Told(trace, troubles);
    }
}
