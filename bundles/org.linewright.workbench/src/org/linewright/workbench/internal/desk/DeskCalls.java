package org.linewright.workbench.internal.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.lines.CallReport;
import org.linewright.lines.Lines;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RingTone;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.operations.LineCalls;
import org.linewright.operations.PlannedCall;
import org.linewright.workbench.kit.OnDisplay;

/** The calls that were placed or taken from here; they outlive every screen that shows them. For any thread. */
final class DeskCalls {

    private static final Watch SILENT = () -> {
        // no line runs
    };

    private final OnDisplay onDisplay;
    private final Set<RunningCall> running = new LinkedHashSet<>(); // on the UI thread alone
    private final List<BiConsumer<RunningCall, CallReport>> listeners = new CopyOnWriteArrayList<>();
    private Optional<Lines> lines = Optional.empty();
    private Optional<Watch> taking = Optional.empty();
    private Optional<Talk> talk = Optional.empty();
    private int takers;

    DeskCalls(OnDisplay onDisplay) {
        this.onDisplay = onDisplay;
    }

    /** These lines run now; none when nothing does. */
    synchronized void on(Optional<Lines> now) {
        lines = now;
        turn();
        talk.ifPresent(wanted -> now.ifPresent(open -> open.sound(wanted)));
    }

    /** Calls come here, until the last who wanted it so wants it no longer. */
    Watch take() {
        add(1);
        AtomicBoolean ended = new AtomicBoolean();
        return () -> {
            if (ended.compareAndSet(false, true)) {
                add(-1);
            }
        };
    }

    Watch watch(BiConsumer<RunningCall, CallReport> listener) {
        listeners.add(listener);
        onDisplay.run(() -> List.copyOf(running).forEach(call -> listener.accept(call, call.report())));
        return () -> listeners.remove(listener);
    }

    synchronized CompletionStage<Outcome<Talk>> sound(Talk wanted) {
        talk = Optional.of(wanted);
        return onDisplay(lines.map(open -> open.sound(wanted))
                .orElseGet(() -> CompletableFuture.completedStage(Outcome.done(wanted))));
    }

    synchronized CompletionStage<List<SoundDevice>> devices() {
        return onDisplay(lines.map(Lines::devices).orElseGet(() -> CompletableFuture.completedStage(List.of())));
    }

    synchronized Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return lines.map(open -> open.ring(tone, why -> onDisplay.run(() -> trouble.accept(why)))).orElse(SILENT);
    }

    synchronized Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return lines.map(open -> open.loudness(microphone, now -> onDisplay.run(() -> loud.accept(now)),
                why -> onDisplay.run(() -> trouble.accept(why)))).orElse(SILENT);
    }

    private <T> CompletionStage<T> onDisplay(CompletionStage<T> answer) {
        CompletableFuture<T> there = new CompletableFuture<>();
        answer.thenAccept(value -> onDisplay.run(() -> there.complete(value)));
        return there;
    }

    Outcome<RunningCall> dial(LineCalls calls, PlannedCall plan, boolean withheld) {
        Told told = new Told();
        Outcome<RunningCall> placed = calls.dial(plan, withheld, report -> told.call().ifPresent(this::told));
        placed.result().ifPresent(call -> {
            told.of(call);
            onDisplay.run(() -> begun(call));
        });
        return placed;
    }

    private synchronized void add(int more) {
        takers += more;
        turn();
    }

    private void turn() {
        taking.ifPresent(Watch::close);
        taking = takers > 0 ? lines.map(open -> open.incoming(this::offered)) : Optional.empty();
    }

    private Consumer<CallReport> offered(OfferedCall call) {
        onDisplay.run(() -> begun(call));
        return report -> told(call);
    }

    private void begun(RunningCall call) {
        running.add(call);
        tell(call);
    }

    private void told(RunningCall call) {
        onDisplay.run(() -> tell(call));
    }

    /** Tells how it stands now, whatever it was that happened: so nothing old is told after something new. */
    private void tell(RunningCall call) {
        if (running.contains(call)) {
            CallReport report = call.report();
            if (report.over()) {
                running.remove(call);
            }
            listeners.forEach(listener -> listener.accept(call, report));
        }
    }

    /** Which call it is that is told of; known a moment after the first word of it. */
    private static final class Told {

        private volatile Optional<RunningCall> call = Optional.empty();

        Optional<RunningCall> call() {
            return call;
        }

        void of(RunningCall placed) {
            call = Optional.of(placed);
        }
    }
}
