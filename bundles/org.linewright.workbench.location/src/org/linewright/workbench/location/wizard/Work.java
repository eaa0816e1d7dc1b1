package org.linewright.workbench.location.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Watch;
import org.linewright.core.line.Configuration;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;

/** The entries while the wizard is open: every change is judged, and the pages are told. For the UI thread. */
final class Work implements AutoCloseable {

    /** What the wizard works with. */
    record Services(Desk desk, Roster roster, NumberPlans plans, OnDisplay onDisplay) {
    }

    private record Question(Typed typed, Configuration configuration) {
    }

    private final Services services;
    private final Runnable changed;
    private final NewestAnswer<Question, Judged> judging;
    private final NewestAnswer<List<DriverListing>, Around> looking;
    private final List<Consumer<Judged>> listeners = new ArrayList<>();
    private Typed typed;
    private Configuration beside = Configuration.EMPTY;
    private Optional<List<DriverListing>> drivers = Optional.empty();
    private Around around = Around.NOTHING;
    private Optional<Judged> judged = Optional.empty();
    private Optional<Watch> watching = Optional.empty();

    /** @param changed called after every change, so that the draft is kept */
    Work(Services services, Typed first, Runnable changed) {
        this.services = services;
        this.typed = first;
        this.changed = changed;
        this.judging = new NewestAnswer<>("location wizard", services.onDisplay(),
                asked -> Judged.of(asked.typed(), asked.configuration(), services.plans()), this::tell);
        this.looking = new NewestAnswer<>("countries", services.onDisplay(),
                drivers -> Around.of(services.plans(), services.roster()), this::here);
    }

    void begin() {
        watching = Optional.of(services.desk().watch(this::look));
    }

    Services services() {
        return services;
    }

    Typed typed() {
        return typed;
    }

    Around around() {
        return around;
    }

    /** What was found about the newest entries; empty while that is being found out. */
    Optional<Judged> judged() {
        return judged.filter(one -> one.typed().equals(typed));
    }

    void change(UnaryOperator<Typed> change) {
        Typed next = change.apply(typed);
        if (!next.equals(typed)) {
            typed = next;
            ask();
            changed.run();
        }
    }

    void watch(Consumer<Judged> listener) {
        listeners.add(listener);
        judged.ifPresent(listener);
    }

    @Override
    public void close() {
        judging.close();
        looking.close();
        watching.ifPresent(Watch::close);
        listeners.clear();
    }

    /** What is set up now. */
    Configuration configuration() {
        return beside;
    }

    /** How lines do changes ten times a second; what is set up, and which drivers are here, hardly ever. */
    private void look(Snapshot now) {
        boolean first = drivers.isEmpty();
        if (!drivers.equals(Optional.of(now.drivers()))) {
            drivers = Optional.of(now.drivers());
            looking.ask(now.drivers());
        }
        if (first || !now.configuration().equals(beside)) {
            beside = now.configuration();
            ask();
        }
    }

    private void here(Around now) {
        around = now;
        judged.ifPresent(this::tell);
    }

    private void ask() {
        judging.ask(new Question(typed, beside));
    }

    private void tell(Judged now) {
        judged = Optional.of(now);
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }
}
