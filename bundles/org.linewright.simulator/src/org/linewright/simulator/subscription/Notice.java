package org.linewright.simulator.subscription;

import java.time.Duration;

/** What a subscription wants done. */
public sealed interface Notice {

    /**
     * Send a NOTIFY.
     *
     * @param state the value of its Subscription-State
     * @param whole whether it tells everything and not only what has changed
     */
    record Say(String state, boolean whole) implements Notice {
    }

    /** Come back then; coming back earlier does no harm. */
    record Wait(Duration time) implements Notice {
    }

    /** Forget it. */
    record Gone() implements Notice {
    }
}
