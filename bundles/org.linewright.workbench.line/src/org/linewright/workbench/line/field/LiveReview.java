package org.linewright.workbench.line.field;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;

/** What the driver says about a group while a person types, asked off the UI thread; the newest group wins. */
public final class LiveReview implements AutoCloseable {

    private final NewestAnswer<LineGroup, List<Trouble>> answers;

    /** @param told hears the troubles on the UI thread: the driver's, or why there is no answer */
    public LiveReview(Roster roster, OnDisplay onDisplay, Consumer<List<Trouble>> told) {
        this.answers = new NewestAnswer<>("driver review", onDisplay, group -> review(roster, group), told);
    }

    /** Wants to know about this group. */
    public void of(LineGroup group) {
        answers.ask(group);
    }

    /** Nothing is told from now on. */
    @Override
    public void close() {
        answers.close();
    }

    private static List<Trouble> review(Roster roster, LineGroup group) {
        Outcome<List<Trouble>> answer = roster.ask(group.driver(), driver -> driver.review(group));
        return answer.result().orElse(answer.troubles());
    }
}
