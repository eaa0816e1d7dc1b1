package org.linewright.sip.transaction;

import java.time.Duration;

/** What a transaction wants done. */
public sealed interface Deed {

    /** Without more to say. */
    enum Plain implements Deed {
        /** Send the request, or the last response. */
        SEND,
        /** Send the ACK of a refusal (RFC 3261 §17.1.1.3). */
        ACK,
        /** Hand on what came. */
        PASS,
        /** Tell that nobody answered or acknowledged. */
        SILENT,
        /** Tell that it could not be sent. */
        UNSENT,
        /** Forget it. */
        OVER
    }

    /** Come back with this timer. */
    record Arm(Signal timer, Duration in) implements Deed {
    }
}
