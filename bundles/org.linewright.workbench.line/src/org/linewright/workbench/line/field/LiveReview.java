package org.linewright.workbench.line.field;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.time.Latest;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.OnDisplay;

/**
 * What the driver says about a group while a person types. Asked off the UI thread; of groups that come faster than the
 * driver answers only the newest counts, and an answer to an older one is not told.
 */
public final class LiveReview implements AutoCloseable {

    private final Roster roster;
    private final OnDisplay onDisplay;
    private final Consumer<List<Trouble>> told;
    private final AtomicReference<LineGroup> newest = new AtomicReference<>();
    private final Latest<LineGroup> asking = new Latest<>("driver review", this::ask);

    /** @param told hears the troubles on the UI thread: the driver's, or why there is no answer */
    public LiveReview(Roster roster, OnDisplay onDisplay, Consumer<List<Trouble>> told) {
        this.roster = roster;
        this.onDisplay = onDisplay;
        this.told = told;
    }

    /** Wants to know about this group. */
    public void of(LineGroup group) {
        newest.set(group);
        asking.offer(group);
    }

    /** Nothing is told from now on. */
    @Override
    public void close() {
        newest.set(null); // framework-driven null: nothing is asked
        asking.close();
    }

    private void ask(LineGroup group) {
        Outcome<List<Trouble>> answer = roster.ask(group.driver(), driver -> driver.review(group));
        onDisplay.run(() -> {
            if (newest.get() == group) {
                told.accept(answer.result().orElse(answer.troubles()));
            }
        });
    }
}
