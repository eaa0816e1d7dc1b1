package org.linewright.alarms.internal.channel;

import java.time.Duration;

/** How long a server may take. */
final class Patience {

    static final Duration CONNECTING = Duration.ofSeconds(10);
    static final Duration ANSWERING = Duration.ofSeconds(15);

    private Patience() {
    }
}
