package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a happening makes of a call.
 *
 * @param next the call afterwards; empty when it is over
 * @param deeds what is to be done, in order
 */
record CallStep(Optional<Call> next, List<Deed> deeds) {

    CallStep {
        deeds = List.copyOf(deeds);
    }

    static CallStep to(Call next, Deed... deeds) {
        return new CallStep(Optional.of(next), List.of(deeds));
    }

    static CallStep to(Call next, List<Deed> deeds) {
        return new CallStep(Optional.of(next), deeds);
    }

    static CallStep over(List<Deed> deeds) {
        return new CallStep(Optional.empty(), deeds);
    }

    /** The same after these deeds. */
    CallStep after(List<Deed> earlier) {
        return new CallStep(next, joined(earlier, deeds));
    }

    static <T> List<T> joined(List<? extends T> some, List<? extends T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
