package org.linewright.workbench.location.place;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.kit.Words;

/**
 * A country with its name in the reader's language.
 *
 * @param region as ISO 3166 writes it, such as {@code DE}
 */
public record Country(String region, String name) {

    /** Every country whose numbering is known, sorted as their reader sorts them. Takes its time. */
    public static List<Country> all(NumberPlans plans) {
        return plans.regions()
                .stream()
                .map(region -> new Country(region, Locale.of("", region).getDisplayCountry(Words.locale())))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(Words.locale())))
                .toList();
    }
}
