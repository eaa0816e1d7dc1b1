package org.linewright.simulator.registrar;

import java.time.Duration;

/**
 * What one Contact is granted.
 *
 * @param asked the interval it asked for, or the usual one; zero removes it
 * @param granted the interval it gets
 */
record Grant(WantedContact contact, Duration asked, Duration granted) {

    boolean removes() {
        return asked.isZero();
    }
}
