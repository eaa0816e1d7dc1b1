package org.linewright.numbers.internal.step;

import java.util.List;
import org.linewright.core.location.CallByCall;
import org.linewright.numbers.Because;
import org.linewright.numbers.Stage;

/** Takes a carrier's code off numbers of calls that went out. */
public record Provider(List<CallByCall> carriers, boolean outgoing) implements Step {

    @Override
    public Stage stage() {
        return Stage.PROVIDER;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        if (!outgoing) {
            notes.because(Because.ONLY_OUTGOING);
            return in;
        }
        for (CallByCall carrier : carriers) {
            if (in.number().length() > carrier.code().length() && in.number().startsWith(carrier.code())) {
                notes.because(Because.PROVIDER_STRIPPED, carrier.code());
                return in.with(in.number().substring(carrier.code().length()));
            }
        }
        notes.because(Because.NOTHING_TO_STRIP);
        return in;
    }
}
