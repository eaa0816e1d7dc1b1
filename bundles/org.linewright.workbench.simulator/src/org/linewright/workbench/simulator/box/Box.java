package org.linewright.workbench.simulator.box;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PracticePbx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The embedded PBX for the screens: its verbs off the UI thread, its answers on it. */
@Component(service = { PracticePbx.class, Box.class }, immediate = true)
public final class Box implements PracticePbx {

    /** The domain of the accounts that nobody gave another one. */
    public static final String DOMAIN = "demo.hfo-cloud.de";

    private static final Duration PACE = Duration.ofMillis(100);

    private final OnDisplay onDisplay;
    private final Desk desk;
    private final BoxedPbx pbx;
    private final List<Consumer<BoxState>> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public Box(@Reference Desk desk, @Reference OnDisplay onDisplay) {
        this.desk = desk;
        this.onDisplay = onDisplay;
        this.pbx = new BoxedPbx(new Memory(InstanceScope.INSTANCE.getNode("org.linewright.workbench.simulator")),
                new DeskPasswords(desk), onDisplay.newest(PACE, any -> tell()));
    }

    @Deactivate
    void end() {
        pbx.end();
    }

    @Override
    public CompletionStage<Outcome<Offer>> offer(String users) {
        return ask(box -> new Offering(box).of(users));
    }

    /** Does it off the UI thread; completes on it, never exceptionally. */
    public <T> CompletionStage<Outcome<T>> ask(Function<BoxedPbx, Outcome<T>> verb) {
        CompletableFuture<Outcome<T>> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("embedded PBX").start(() -> {
            Outcome<T> outcome = safely(verb);
            onDisplay.run(() -> answer.complete(outcome));
        });
        return answer;
    }

    /** As of now; quick. */
    public BoxState now() {
        return pbx.now();
    }

    /** The PBX itself while it runs; for quick questions. */
    public Optional<EmbeddedPbx> running() {
        return pbx.running();
    }

    /** Tells {@code listener} the state of now and then every change, on the UI thread, ten times a second at most. */
    public Watch watch(Consumer<BoxState> listener) {
        listeners.add(listener);
        onDisplay.run(() -> listener.accept(now()));
        return () -> listeners.remove(listener);
    }

    /** Starts it, once the configuration is open, when it ran at the end of the last session. */
    public Watch resume() {
        AtomicBoolean due = new AtomicBoolean(pbx.ran());
        return desk.watch(now -> now.current().filter(open -> due.getAndSet(false)).ifPresent(open -> revive()));
    }

    private void revive() {
        ask(box -> box.ran() ? box.start() : Outcome.<EmbeddedPbx>refused());
    }

    private void tell() {
        BoxState now = now();
        listeners.forEach(listener -> listener.accept(now));
    }

    private <T> Outcome<T> safely(Function<BoxedPbx, Outcome<T>> verb) {
        try {
            return verb.apply(pbx);
        } catch (RuntimeException bug) {
            ILog.of(Box.class).error("Embedded PBX", bug);
            return Outcome.refused(BoxTrouble.BUG.about().because(bug.getClass().getName()));
        }
    }
}
