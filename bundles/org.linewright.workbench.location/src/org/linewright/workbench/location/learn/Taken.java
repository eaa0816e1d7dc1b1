package org.linewright.workbench.location.learn;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.numbers.check.Outlook;
import org.linewright.numbers.check.Placing;

/** What a person takes over: rules for a list, and expectations. */
public record Taken(Placing placing, List<NumberRule> rules, List<Expectation> expectations) {

    public Taken {
        rules = List.copyOf(rules);
        expectations = List.copyOf(expectations);
    }

    /** The location with all of it; an expectation that is there already is not there twice. */
    public Location into(Location location) {
        Location ruled = Outlook.with(location, placing, rules);
        return ruled.withExpectations(
                Stream.concat(ruled.expectations().stream(), expectations.stream().filter(one -> ruled.expectations()
                        .stream().noneMatch(old -> old.way() == one.way() && old.number().equals(one.number()))))
                        .toList());
    }

    /** What was agreed to. */
    static Taken of(Answer answer, boolean keeping) {
        List<Expectation> kept = answer.outlook().stream()
                .filter(any -> keeping)
                .flatMap(found -> found.fates().stream())
                .flatMap(fate -> fate.expectation().stream())
                .distinct()
                .toList();
        return new Taken(answer.asked().placing(), answer.lesson().rules().rules(), kept);
    }
}
