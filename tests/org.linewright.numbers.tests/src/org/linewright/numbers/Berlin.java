package org.linewright.numbers;

import java.util.List;
import java.util.Set;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.TrunkCodes;
import org.linewright.numbers.internal.plan.PhonePlans;

/** The location of most tests: Berlin, trunk code 0, extensions 20, 300–499 and 5000 behind 12345. */
public record Berlin(NumberPlans plans) {

    public static final Location WITHOUT_TRUNK = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withStock(new NumberStock(List.of(new NumberBlock("12345",
                    Extensions.NONE.withPrefixes(List.of("2", "3", "4", "5"), 2, 4))), List.of(), "91"));

    public static final Location LOCATION = WITHOUT_TRUNK.withTrunk(TrunkCodes.outside("0"));

    public Berlin() {
        this(new PhonePlans());
    }

    public NumberPlan plan(String region) {
        return plans.plan(region).orElseThrow();
    }

    public DialRules rules(Location location) {
        return DialRules.of(new Site(location, plan(location.region()),
                Set.of(new CodeTemplate("*72*<NUMBER>"), new CodeTemplate("*72*<NUMBER>*<SECONDS>")),
                List.of(), plans));
    }

    public DialRules with(RuleKind kind, NumberRule... rules) {
        return rules(LOCATION.withRules(kind, RuleList.first(rules)));
    }

    public DialRules with(DialHabits habits) {
        return rules(LOCATION.withHabits(habits));
    }

    static TracedStep step(Trace trace, Stage stage) {
        return trace.steps().stream().filter(step -> step.stage() == stage).findFirst().orElseThrow();
    }
}
