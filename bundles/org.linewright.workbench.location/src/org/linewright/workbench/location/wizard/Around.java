package org.linewright.workbench.location.wizard;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Words;

/**
 * What the pages choose from.
 *
 * @param countries sorted as their reader sorts them
 * @param presets one for each driver that is here
 */
record Around(List<Country> countries, List<Preset> presets) {

    static final Around NOTHING = new Around(List.of(), List.of());

    /** A country with its name in the reader's language. */
    record Country(String region, String name) {
    }

    /** Asks the numbering and every driver; waits for them. */
    static Around of(NumberPlans plans, Roster roster, List<DriverListing> drivers) {
        return new Around(plans.regions()
                .stream()
                .map(region -> new Country(region, Locale.of("", region).getDisplayCountry(Words.locale())))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(Words.locale())))
                .toList(), Preset.all(roster, drivers));
    }
}
