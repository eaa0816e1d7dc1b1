package org.linewright.diagnostics.internal.live;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.linewright.core.time.Timers;

/** When there is a look: soon after something changed, after some time else, and in between there is a rest. */
final class Pace {

    /** Changes seldom come alone. */
    private static final Duration GATHERING = Duration.ofMillis(300);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    /** A look of this share of the time at most. */
    private static final int SHARE = 20;

    private final Timers timers;
    private final Executor worker;
    private Runnable work = () -> {
        // nothing yet
    };
    private Timers.Cancel timer = Timers.Cancel.NOTHING;
    private long due = Long.MAX_VALUE;
    private long rested;
    private boolean working;
    private boolean wanted;
    private boolean ended;
    private Duration longest = Duration.ofMinutes(1);

    Pace(Timers timers, Executor worker) {
        this.timers = timers;
        this.worker = worker;
        this.rested = timers.nanos();
    }

    /** From now on this is done, one time after the other. */
    synchronized void of(Runnable what) {
        work = what;
    }

    /** From now on there is a look after this time at the latest. */
    synchronized void within(Duration time) {
        longest = time;
    }

    synchronized void soon() {
        if (working) {
            wanted = true;
        } else {
            by(GATHERING);
        }
    }

    synchronized void end() {
        ended = true;
        timer.cancel();
    }

    private void by(Duration delay) {
        long at = Math.max(timers.nanos() + delay.toNanos(), rested);
        if (!ended && at < due) {
            timer.cancel();
            due = at;
            timer = timers.after(Duration.ofNanos(at - timers.nanos()), () -> worker.execute(this::go));
        }
    }

    private void go() {
        Runnable now;
        long begun = timers.nanos();
        synchronized (this) {
            due = Long.MAX_VALUE;
            working = !ended;
            wanted = false;
            now = work;
        }
        try {
            if (working) {
                now.run();
            }
        } finally {
            rest(begun);
        }
    }

    private synchronized void rest(long begun) {
        long now = timers.nanos();
        rested = now + Math.max(SHORTEST_REST.toNanos(), SHARE * (now - begun));
        working = false;
        by(wanted ? GATHERING : longest);
    }
}
