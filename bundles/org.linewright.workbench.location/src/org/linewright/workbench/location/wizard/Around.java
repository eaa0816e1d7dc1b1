package org.linewright.workbench.location.wizard;

import java.util.List;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.LocationProposal;
import org.linewright.operations.Roster;
import org.linewright.workbench.location.place.Country;

/**
 * What the pages choose from.
 *
 * @param countries sorted as their reader sorts them
 * @param proposals one for each driver that is here
 */
record Around(List<Country> countries, List<LocationProposal> proposals) {

    static final Around NOTHING = new Around(List.of(), List.of());

    /** Asks the numbering and every driver; waits for them. */
    static Around of(NumberPlans plans, Roster roster) {
        return new Around(Country.all(plans), LocationProposal.all(roster));
    }
}
