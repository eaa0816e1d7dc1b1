package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.operations.Current;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.Snapshot;

/** The entries while the wizard is open: every change is judged, and the pages are told. For the UI thread. */
final class Work implements AutoCloseable {

    private final Services services;
    private final Runnable changed;
    private final NewestAnswer<Entries, Judged> judging;
    private final Types types;
    private final List<Consumer<Judged>> listeners = new ArrayList<>();
    private final List<Watch> watching = new ArrayList<>();
    private Entries entries;
    private Judged judged = Judged.NOTHING;

    /** @param changed called after every change, so that the draft is kept */
    Work(Services services, Entries first, Runnable changed) {
        this.services = services;
        this.entries = first;
        this.changed = changed;
        this.judging = new NewestAnswer<>("wizard", services.onDisplay(), one -> Judged.of(one, services.roster()),
                this::tell);
        this.types = new Types(services.roster(), services.onDisplay(), now -> change(old -> old.here(now)));
    }

    /** From now on it knows which drivers are here and what is set up. */
    void begin() {
        watching.add(services.desk().watch(this::look));
    }

    Services services() {
        return services;
    }

    Entries entries() {
        return entries;
    }

    /** What was found about the entries; perhaps about those of a blink ago. */
    Judged judged() {
        return judged;
    }

    void change(UnaryOperator<Entries> change) {
        Entries next = change.apply(entries);
        if (!next.equals(entries)) {
            entries = next;
            judging.ask(next);
            changed.run();
        }
    }

    /** Tells {@code listener} what is found about the entries, now and after every change. */
    void watch(Consumer<Judged> listener) {
        listeners.add(listener);
        listener.accept(judged);
    }

    @Override
    public void close() {
        judging.close();
        types.close();
        watching.forEach(Watch::close);
        listeners.clear();
    }

    private void look(Snapshot now) {
        types.here(now.drivers());
        List<Trouble> held = now.current().filter(Current::readOnly).isPresent() ? now.troubles() : List.of();
        change(old -> old.beside(now.configuration(), held));
    }

    private void tell(Judged now) {
        judged = now;
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }
}
