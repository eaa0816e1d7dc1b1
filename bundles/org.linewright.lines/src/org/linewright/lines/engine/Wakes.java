package org.linewright.lines.engine;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.linewright.core.time.Timers;

/** Gives the lines of one registrar their turns, and wakes them when the next is due. Only touched under its lock. */
final class Wakes {

    private final Timers timers;
    private final Turns turns;
    private final Consumer<RunningLine> turn;
    private final LongUnaryOperator lapse;
    private final Runnable later;
    private Timers.Cancel timer = Timers.Cancel.NOTHING;
    private long nextLapse = Agenda.WHENEVER;
    private boolean closed;

    /**
     * @param turn gives a line its turn
     * @param lapse says of the lines whose time has run out that it has, and answers when the next one's will
     * @param later comes back under the lock
     */
    Wakes(Timers timers, Turns turns, Consumer<RunningLine> turn, LongUnaryOperator lapse, Runnable later) {
        this.timers = timers;
        this.turns = turns;
        this.turn = turn;
        this.lapse = lapse;
        this.later = later;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
        timer.cancel();
    }

    /** Registrations are looked at with the next {@link #serve}. */
    void lapseNow() {
        nextLapse = timers.nanos();
    }

    /** Gives turns to whoever may have one now, and sets the timer for the next. */
    void serve() {
        timer.cancel();
        timer = Timers.Cancel.NOTHING;
        while (!closed) {
            long now = timers.nanos();
            if (turns.silence() && nextLapse - now <= 0) {
                nextLapse = Agenda.WHENEVER;
                long upcoming = lapse.applyAsLong(now);
                nextLapse = Math.min(nextLapse, upcoming); // a line may have found the registrar silent meanwhile
            }
            long next = turns.next(now);
            if (next != Agenda.WHENEVER && next - now <= 0) {
                turns.take(now).ifPresent(turn);
                continue;
            }
            long when = turns.silence() ? Math.min(next, nextLapse) : next;
            if (when != Agenda.WHENEVER) {
                timer = timers.after(Duration.ofNanos(when - now), later);
            }
            return;
        }
    }
}
