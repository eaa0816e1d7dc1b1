package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import org.linewright.core.location.Expectation;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.SiteRule;
import org.linewright.numbers.TriedRule;
import org.linewright.operations.LocationProposal;
import org.linewright.workbench.location.place.Country;

/**
 * What the rules of an edit do, as found beside the window. A value.
 *
 * @param countries to choose from
 * @param proposals what each driver that is here proposes
 * @param plan the numbering of the edit's country; empty when it is unknown, or not found yet
 * @param verdicts one for each expectation
 * @param others the internal rules that other locations bring
 * @param tried what each rule says to the number that is tried; empty when none is
 * @param trial the number and the list
 */
record Learnt(List<Country> countries, List<LocationProposal> proposals, Optional<NumberPlan> plan,
        List<Verdict> verdicts, List<SiteRule> others, List<TriedRule> tried, Trial trial) {

    static final Learnt NOTHING = new Learnt(List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(),
            Trial.NONE);

    Learnt {
        countries = List.copyOf(countries);
        proposals = List.copyOf(proposals);
        verdicts = List.copyOf(verdicts);
        others = List.copyOf(others);
        tried = List.copyOf(tried);
    }

    /** What became of this expectation at this place; empty while it is not found yet. */
    Optional<Verdict> verdict(int place, Expectation expectation) {
        return place < verdicts.size()
                ? Optional.of(verdicts.get(place)).filter(verdict -> verdict.expectation().equals(expectation))
                : Optional.empty();
    }
}
