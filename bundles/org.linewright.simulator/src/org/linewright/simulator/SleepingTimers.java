package org.linewright.simulator;

import java.time.Duration;
import org.linewright.core.time.Timers;

/** Real time: one virtual thread a task, and nothing to end. */
final class SleepingTimers implements Timers {

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Cancel after(Duration delay, Runnable action) {
        return Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(delay);
                action.run();
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
        })::interrupt;
    }
}
