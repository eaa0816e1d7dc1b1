package org.linewright.diagnostics.internal.record;

import java.time.Duration;
import org.linewright.sip.Transmission;

/** Lets few of those messages in that the guard refused: strangers must not drive our own out. One thread at a time. */
final class Refusals {

    private static final int MOST = 20;
    private static final long EACH = Duration.ofSeconds(1).toNanos();

    private long second;
    private int admitted;
    private volatile long left;

    boolean admit(Transmission one) {
        if (one.refused().isEmpty()) {
            return true;
        }
        if (admitted == 0 || one.nanos() - second >= EACH) {
            second = one.nanos();
            admitted = 0;
        }
        if (admitted < MOST) {
            admitted++;
            return true;
        }
        left = left + 1;
        return false;
    }

    long left() {
        return left;
    }
}
