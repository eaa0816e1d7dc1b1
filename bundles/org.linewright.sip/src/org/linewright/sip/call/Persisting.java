package org.linewright.sip.call;

import java.time.Duration;
import org.linewright.core.time.Timers;
import org.linewright.sip.transaction.Times;

/** Does something again and again, each time after twice the wait, until it is stopped or patience ends. */
final class Persisting {

    private final Timers timers;
    private final Duration longest;
    private final Runnable again;
    private final Timers.Cancel end;
    private Timers.Cancel next = Timers.Cancel.NOTHING;
    private boolean over;

    /**
     * @param longest no wait is longer
     * @param again done each time
     * @param vain done once when patience ends
     */
    Persisting(Timers timers, Times times, Duration longest, Runnable again, Runnable vain) {
        this.timers = timers;
        this.longest = longest;
        this.again = again;
        this.end = timers.after(times.patience(), () -> {
            if (stop()) {
                vain.run();
            }
        });
        wait(times.t1());
    }

    /** False when it was over already. */
    synchronized boolean stop() {
        boolean first = !over;
        over = true;
        next.cancel();
        end.cancel();
        return first;
    }

    private synchronized void wait(Duration time) {
        next = timers.after(time, () -> go(time));
    }

    private void go(Duration waited) {
        synchronized (this) {
            if (over) {
                return;
            }
            Duration twice = waited.multipliedBy(2);
            wait(twice.compareTo(longest) > 0 ? longest : twice);
        }
        again.run();
    }
}
