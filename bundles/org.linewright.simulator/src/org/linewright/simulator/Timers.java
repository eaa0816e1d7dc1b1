package org.linewright.simulator;

import java.time.Duration;

/** Lets a task run later. */
@FunctionalInterface
public interface Timers {

    /** Runs the task once, on any thread, not before this time has passed. Does not block. */
    void after(Duration time, Runnable task);

    /** Real time: one virtual thread a task, and nothing to end. */
    static Timers real() {
        return (time, task) -> Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(time);
                task.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
