package org.linewright.numbers.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.linewright.numbers.Because;
import org.linewright.numbers.Reason;
import org.linewright.numbers.Stage;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.internal.step.Notes;
import org.linewright.numbers.internal.step.Passed;
import org.linewright.numbers.internal.step.Route;

/** Keeps what one number's steps tell; one thread, one number. */
public final class Recording implements Notes {

    private static final Reason NOTHING = Reason.of(Because.NOTHING_TO_DO);

    private final LongSupplier nanos;
    private final List<TracedStep> steps = new ArrayList<>(14);
    private Reason reason = NOTHING;
    private List<TriedRule> tried = List.of();
    private long since;

    public Recording(LongSupplier nanos) {
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    @Override
    public boolean kept() {
        return true;
    }

    @Override
    public void because(Because because, Object... about) {
        reason = Reason.of(because, about);
    }

    @Override
    public void tried(List<TriedRule> rules) {
        tried = rules;
    }

    void step(Stage stage, Passed before, Passed after, boolean taken) {
        long now = nanos.getAsLong();
        steps.add(new TracedStep(stage, steps.size() + 1, before.number(), after.number(), !taken,
                taken ? reason : Reason.of(skipped(before)), tried, now - since));
        reason = NOTHING;
        tried = List.of();
        since = now;
    }

    public List<TracedStep> steps() {
        return steps;
    }

    private static Because skipped(Passed at) {
        if (at.route() == Route.READY) {
            return Because.SKIPPED_READY;
        }
        return switch (at.kind()) {
            case SPECIAL -> Because.SKIPPED_SPECIAL;
            case CODE -> Because.SKIPPED_CODE;
            case INTERNAL -> Because.SKIPPED_INTERNAL;
            case EXTERNAL -> Because.SKIPPED_EXTERNAL;
            case UNKNOWN -> Because.SKIPPED_UNKNOWN;
        };
    }
}
