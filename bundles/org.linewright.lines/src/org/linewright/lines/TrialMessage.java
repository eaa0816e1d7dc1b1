package org.linewright.lines;

import java.net.InetSocketAddress;
import java.time.Instant;

/**
 * One SIP message of a trial.
 *
 * @param at when
 * @param sent whether we sent it
 * @param peer where it went to or came from
 * @param text its text, lines ended by a line feed; every credential is masked
 */
public record TrialMessage(Instant at, boolean sent, InetSocketAddress peer, String text) {

    /** Request line or status line. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }
}
