package org.linewright.lines.call;

import java.time.Duration;
import org.linewright.core.time.Timers;

/** Keys that are told by SIP INFO, one after the other, as a hand would press them. Thread: any. */
final class InfoKeys {

    private static final Duration PACE = Duration.ofMillis(250);

    private final Timers timers;
    private final Signalling signalling;
    private long free;
    private boolean begun;

    InfoKeys(Timers timers, Signalling signalling) {
        this.timers = timers;
        this.signalling = signalling;
    }

    /** Presses these behind those that wait. */
    synchronized void press(String keys) {
        for (char key : keys.toCharArray()) {
            long now = timers.nanos();
            long wait = begun ? Math.max(0, free - now) : 0;
            begun = true;
            free = now + wait + PACE.toNanos();
            timers.after(Duration.ofNanos(wait), () -> signalling.call(call -> call.key(key)));
        }
    }
}
