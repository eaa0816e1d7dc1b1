package org.linewright.lines.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.linewright.core.time.Timers;

/** The end of all lines. Only touched under the lock of {@link RunningLines}. */
final class Departure {

    private final Timers timers;
    private final Runnable late;
    private final CompletableFuture<Integer> over = new CompletableFuture<>();
    private boolean begun;

    /** @param late ends what is left when the time is up */
    Departure(Timers timers, Runnable late) {
        this.timers = timers;
        this.late = late;
    }

    boolean begun() {
        return begun;
    }

    void begin(Duration limit) {
        begun = true;
        timers.after(limit, late);
    }

    void complete(int left) {
        over.complete(left);
    }

    /** How many lines were left to expire. */
    CompletionStage<Integer> over() {
        return over;
    }
}
