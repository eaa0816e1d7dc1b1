package org.linewright.simulator.transaction;

import java.time.Duration;
import java.util.Optional;
import org.linewright.simulator.message.SipResponse;

/**
 * Provisional responses to an INVITE that requires them to be reliable (RFC 3262 §3): one at a time, until its PRACK.
 *
 * @param number the RSeq of the last one
 * @param open the one whose PRACK is missing
 * @param next what waits for that; only the latest is told
 * @param interval how long to the next repetition
 */
record Provisional(long number, Optional<SipResponse> open, Optional<SipResponse> next, Duration interval) {

    static final Provisional NONE = new Provisional(0, Optional.empty(), Optional.empty(), Tick.T1);

    /** Says this one, as it is to be sent. */
    Provisional said(SipResponse response) {
        SipResponse reliable = new SipResponse(response.status(), response.reason(),
                response.headers().with("Require", "100rel").with("RSeq", number + 1), response.body());
        return new Provisional(number + 1, Optional.of(reliable), Optional.empty(), Tick.T1);
    }

    Provisional waiting(SipResponse response) {
        return new Provisional(number, open, Optional.of(response), interval);
    }

    /** Its PRACK came, or nobody waits for that any more. */
    Provisional closed() {
        return new Provisional(number, Optional.empty(), next, interval);
    }

    Provisional slower() {
        return new Provisional(number, open, next, interval.multipliedBy(2));
    }
}
