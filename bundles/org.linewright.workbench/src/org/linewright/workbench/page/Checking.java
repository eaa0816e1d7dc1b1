package org.linewright.workbench.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;

/** Plans what is typed, in the background, to say early what is wrong with it. For the UI thread. */
public final class Checking {

    private static final Duration PACE = Duration.ofMillis(300);

    private final Desk desk;
    private final Consumer<List<Trouble>> told;
    private final Consumer<Wish> offered;
    private Optional<Wish> newest = Optional.empty();
    private boolean asking;

    public Checking(Desk desk, OnDisplay onDisplay, Consumer<List<Trouble>> told) {
        this.desk = desk;
        this.told = told;
        this.offered = onDisplay.newest(PACE, wish -> ask());
    }

    /** Wants to know about this. */
    public void of(Wish wish) {
        newest = Optional.of(wish);
        offered.accept(wish);
    }

    /** Nothing is told from now on. */
    public void close() {
        newest = Optional.empty();
    }

    private void ask() {
        if (!asking) {
            newest.ifPresent(wish -> {
                asking = true;
                desk.plan(wish).thenAccept(outcome -> answered(wish, outcome));
            });
        }
    }

    /** An answer to an older question is not told; the newer one is asked. */
    private void answered(Wish wish, Outcome<Plan> outcome) {
        asking = false;
        newest.ifPresent(now -> {
            if (now == wish) {
                told.accept(outcome.result().map(Plan::troubles).orElse(outcome.troubles()));
            } else {
                ask();
            }
        });
    }
}
