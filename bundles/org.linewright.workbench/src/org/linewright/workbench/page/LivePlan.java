package org.linewright.workbench.page;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;

/**
 * The plan for the entries of a wizard that were asked about last. For the UI thread.
 *
 * @param <E> everything that the plan depends on, an immutable value
 */
public final class LivePlan<E> implements AutoCloseable {

    private final Desk desk;
    private final Consumer<Outcome<Plan>> told;
    private final NewestAnswer<E, Outcome<Wish>> wishes;
    private Optional<E> asked = Optional.empty();
    private Optional<Plan> plan = Optional.empty();

    /**
     * @param wish what the entries come to; may take its time, not called on the UI thread
     * @param told hears the plan, or why there is none
     */
    public LivePlan(Desk desk, OnDisplay onDisplay, Function<E, Outcome<Wish>> wish, Consumer<Outcome<Plan>> told) {
        this.desk = desk;
        this.told = told;
        this.wishes = new NewestAnswer<>("wizard plan", onDisplay, wish, this::wished);
    }

    /** The plan for just these entries; empty while there is none. */
    public Optional<Plan> of(E entries) {
        return plan.filter(any -> asked.equals(Optional.of(entries)));
    }

    /** Asks for it, unless that was done already; whether a new one is being made. */
    public boolean ask(E entries) {
        if (asked.equals(Optional.of(entries))) {
            return false;
        }
        asked = Optional.of(entries);
        plan = Optional.empty();
        wishes.ask(entries);
        return true;
    }

    /** The plan no longer holds. */
    public void forget() {
        asked = Optional.empty();
        plan = Optional.empty();
    }

    @Override
    public void close() {
        wishes.close();
        forget();
    }

    private void wished(Outcome<Wish> wish) {
        Optional<E> about = asked;
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
}
