package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.lines.LineTrials;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialWish;

/** Remembers what was to be tried. */
final class FakeTrials implements LineTrials {

    private final List<TrialWish> wishes = new ArrayList<>();

    List<TrialWish> wishes() {
        return wishes;
    }

    @Override
    public RunningTrial start(TrialWish wish, Consumer<TrialReport> listener) {
        wishes.add(wish);
        TrialReport report = new TrialReport(TrialReport.Stage.LOOKING_UP, Text.same("…"), List.of(),
                Optional.empty());
        listener.accept(report);
        return new RunningTrial() {
            @Override
            public TrialReport report() {
                return report;
            }

            @Override
            public void cancel() {
                // it does not run
            }

            @Override
            public CompletionStage<TrialReport> ended() {
                return CompletableFuture.completedFuture(report);
            }
        };
    }
}
