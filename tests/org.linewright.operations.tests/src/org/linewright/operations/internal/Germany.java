package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.location.DisplayForm;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.SpecialNumber;

/** The numbering of one country. */
record Germany() implements NumberPlans {

    @Override
    public List<String> regions() {
        return List.of("DE");
    }

    @Override
    public Optional<NumberPlan> plan(String region) {
        return region.equals("DE")
                ? Optional.of(new NumberPlan("DE", "49", "0", "00", false, 0,
                        List.of(new SpecialNumber("112", true, Text.same("112"))), Set.of("49"), version()))
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
