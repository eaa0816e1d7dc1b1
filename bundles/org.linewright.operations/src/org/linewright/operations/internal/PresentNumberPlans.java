package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.linewright.core.location.DisplayForm;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;

/** The number data that is here now. Newer data takes over while lines run; who asks keeps nothing of the older. */
final class PresentNumberPlans implements NumberPlans {

    private final AtomicReference<Optional<NumberPlans>> present = new AtomicReference<>(Optional.empty());

    void come(NumberPlans newer) {
        present.set(Optional.of(newer));
    }

    /** Nothing changes when another one has come before. */
    void gone(NumberPlans older) {
        present.updateAndGet(now -> now.filter(one -> one != older));
    }

    @Override
    public List<String> regions() {
        return present.get().map(NumberPlans::regions).orElse(List.of());
    }

    @Override
    public Optional<NumberPlan> plan(String region) {
        return present.get().flatMap(plans -> plans.plan(region));
    }

    @Override
    public String of(String international, DisplayForm form, String region) {
        return present.get().map(plans -> plans.of(international, form, region)).orElse(international);
    }

    @Override
    public String version() {
        return present.get().map(NumberPlans::version).orElse("–");
    }
}
