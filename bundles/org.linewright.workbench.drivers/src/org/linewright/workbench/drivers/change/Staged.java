package org.linewright.workbench.drivers.change;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Waiting;

/** Work of seconds on a thread of its own, which says what is being done and can be cancelled. For the UI thread. */
record Staged(Shell parent, OnDisplay onDisplay, Text title) {

    private static final Duration PACE = Duration.ofMillis(100);

    /** What the work answered; empty when a person cancelled it and nothing was done. */
    <T> Optional<Outcome<T>> outcome(Text first, Function<Consumer<Text>, Outcome<T>> work) {
        AtomicReference<Thread> worker = new AtomicReference<>(Thread.currentThread());
        AtomicBoolean cancelled = new AtomicBoolean();
        Waiting waiting = new Waiting(parent, title, first, () -> {
            cancelled.set(true);
            worker.get().interrupt();
        });
        Consumer<Text> told = onDisplay.newest(PACE, waiting::say);
        CompletableFuture<Outcome<T>> answer = new CompletableFuture<>();
        worker.set(Thread.ofVirtual().name("drivers page").start(() -> {
            try {
                answer.complete(work.apply(told));
            } catch (RuntimeException bug) {
                onDisplay.run(() -> {
                    throw bug;
                });
            }
        }));
        return Optional.ofNullable(waiting.forAnswer(answer)) // framework-driven null: the display is gone
                .filter(outcome -> outcome.isDone() || !cancelled.get());
    }
}
