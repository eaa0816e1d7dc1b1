package org.linewright.workbench.location.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.location.DisplayForm;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;

/** The numbering of two countries: one drops the zero of an area code, the other keeps it. */
public record FewCountries() implements NumberPlans {

    @Override
    public List<String> regions() {
        return List.of("DE", "IT");
    }

    @Override
    public Optional<NumberPlan> plan(String region) {
        return regions().contains(region)
                ? Optional.of(new NumberPlan(region, "49", region.equals("DE") ? "0" : "", "00", region.equals("IT"),
                        0, List.of(), Set.of(), "test"))
                : Optional.empty();
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public String of(String international, DisplayForm form, String region) {
        return international;
    }
}
