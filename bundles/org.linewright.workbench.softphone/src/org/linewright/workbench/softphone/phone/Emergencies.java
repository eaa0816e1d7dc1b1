package org.linewright.workbench.softphone.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.numbers.Because;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.SpecialNumber;
import org.linewright.numbers.TracedStep;
import org.linewright.operations.PlannedCall;

/** Which calls lives depend on, by the country of the location. May take 0.1 s, so not on the UI thread. */
record Emergencies(NumberPlans plans, Configuration configuration) {

    /** What nobody has to look up, where no location says which country it is. */
    private static final Map<String, Text> EVERYWHERE = Map.of("110", new Text("Polizei", "police"), "112",
            new Text("Feuerwehr und Rettungsdienst", "fire brigade and rescue service"));

    /** Who answers; empty when it is another call. */
    Optional<Text> answering(PlannedCall call) {
        return call.trace().isEmpty()
                ? Optional.ofNullable(EVERYWHERE.get(call.digits())) // framework-driven null
                : call.trace()
                        .flatMap(trace -> trace.steps().stream().filter(Emergencies::special).findFirst())
                        .flatMap(step -> named(call, step));
    }

    private Optional<Text> named(PlannedCall call, TracedStep step) {
        String dialled = String.valueOf(step.reason().about().getFirst());
        return numbers(call).stream()
                .filter(number -> number.emergency() && number.fits(dialled))
                .map(SpecialNumber::name)
                .findFirst();
    }

    private List<SpecialNumber> numbers(PlannedCall call) {
        return configuration.group(call.line().group())
                .flatMap(configuration::locationOf)
                .flatMap(location -> plans.plan(location.region()))
                .map(NumberPlan::special)
                .orElse(List.of());
    }

    private static boolean special(TracedStep step) {
        return step.reason().because() == Because.SPECIAL;
    }
}
