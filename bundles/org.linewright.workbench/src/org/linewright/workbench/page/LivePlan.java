package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.NewestAnswer;

/** The plan for the entries asked about last. For the UI thread. */
final class LivePlan implements AutoCloseable {

    private final Desk desk;
    private final Consumer<Outcome<Plan>> told;
    private final NewestAnswer<Entries, Outcome<Wish>> wishes;
    private Optional<Entries> asked = Optional.empty();
    private Optional<Plan> plan = Optional.empty();

    /** @param told hears the plan, or why there is none */
    LivePlan(Services services, Consumer<Outcome<Plan>> told) {
        this.desk = services.desk();
        this.told = told;
        this.wishes = new NewestAnswer<>("wizard plan", services.onDisplay(), LivePlan::wish, this::wished);
    }

    /** The plan for just these entries; empty while there is none. */
    Optional<Plan> of(Entries entries) {
        return plan.filter(any -> asked.equals(Optional.of(entries)));
    }

    /** Asks for it, unless that was done already; whether a new one is being made. */
    boolean ask(Entries entries) {
        if (asked.equals(Optional.of(entries))) {
            return false;
        }
        asked = Optional.of(entries);
        plan = Optional.empty();
        wishes.ask(entries);
        return true;
    }

    /** The plan no longer holds. */
    void forget() {
        asked = Optional.empty();
        plan = Optional.empty();
    }

    @Override
    public void close() {
        wishes.close();
        forget();
    }

    private void wished(Outcome<Wish> wish) {
        Optional<Entries> about = asked;
        CompletionStage<Outcome<Plan>> answer = wish.result()
                .map(desk::plan)
                .orElseGet(() -> CompletableFuture.completedStage(Outcome.refused(wish.troubles())));
        answer.thenAccept(outcome -> {
            if (about.isPresent() && asked.equals(about)) {
                plan = outcome.result();
                told.accept(outcome);
            }
        });
    }

    private static Outcome<Wish> wish(Entries entries) {
        return entries.draft()
                .map(draft -> draft.wish(entries.configuration().groups().keySet()))
                .orElseGet(() -> Outcome.refused(List.of()));
    }
}
