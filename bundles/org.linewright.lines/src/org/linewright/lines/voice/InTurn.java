package org.linewright.lines.voice;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Does what may wait one after the other, on virtual threads. */
final class InTurn {

    private static final Executor THREADS = task -> Thread.ofVirtual().name("sound").start(task);

    private CompletableFuture<?> last = CompletableFuture.completedFuture("nothing");

    synchronized <T> CompletionStage<T> does(Supplier<T> work) {
        CompletableFuture<T> done = last.handleAsync((before, failed) -> work.get(), THREADS);
        last = done;
        return done;
    }

    void does(Runnable work) {
        does(() -> {
            work.run();
            return true;
        });
    }
}
