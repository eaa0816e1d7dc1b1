package org.linewright.simulator;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Lets a task run later. */
@FunctionalInterface
public interface Timers {

    /** Runs the task once, on any thread, not before this time has passed. Does not block. */
    void after(Duration time, Runnable task);

    /** Real time: nothing to end, each task on a virtual thread. */
    static Timers real() {
        Executor own = Thread::startVirtualThread;
        return (time, task) -> CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS, own)
                .execute(task);
    }
}
