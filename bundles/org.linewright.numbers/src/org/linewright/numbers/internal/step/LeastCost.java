package org.linewright.numbers.internal.step;

import java.util.Comparator;
import java.util.List;
import org.linewright.core.location.CallByCall;
import org.linewright.numbers.Because;
import org.linewright.numbers.Stage;

/** Chooses the carrier of a destination; the longest one that fits counts. */
public record LeastCost(List<CallByCall> carriers, boolean forwarding) implements Step {

    public LeastCost {
        carriers = carriers.stream()
                .sorted(Comparator.comparingInt((CallByCall carrier) -> -carrier.destination().length()))
                .toList();
    }

    @Override
    public Stage stage() {
        return Stage.LEAST_COST;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        if (forwarding) {
            notes.because(Because.NOT_FOR_FORWARDING);
            return in;
        }
        for (CallByCall carrier : carriers) {
            if (in.number().startsWith(carrier.destination())) {
                notes.because(Because.PROVIDER, carrier.destination(), carrier.code());
                return in.by(carrier.code());
            }
        }
        notes.because(Because.NO_PROVIDER);
        return in;
    }
}
