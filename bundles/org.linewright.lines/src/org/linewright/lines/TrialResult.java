package org.linewright.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineId;

/**
 * How a trial ended.
 *
 * @param verdict in one word
 * @param troubles why, and what to do; when granted, what is worth knowing
 * @param answer the registrar's last word to the registration, such as {@code 403 Forbidden}; empty when it said none
 * @param asked the Expires asked for at last: more than wanted when the registrar demanded it (423)
 * @param granted the Expires it granted; zero when not granted
 * @param rtt the round trip of the granted REGISTER; zero when not granted
 * @param server who answered
 * @param seenAs our address as the registrar saw it
 * @param others who else is registered with the account
 * @param left whether a binding of the trial is left at the registrar
 */
public record TrialResult(Verdict verdict, List<Trouble> troubles, String answer, Duration asked, Duration granted,
        Duration rtt, Optional<InetSocketAddress> server, Optional<InetSocketAddress> seenAs, List<Other> others,
        Left left) {

    /** The result in one word. */
    public enum Verdict {
        GRANTED,
        REFUSED,
        /** No registrar said anything: no address, no way, no answer. */
        UNREACHABLE,
        CANCELLED
    }

    /** What is left of a trial at the registrar. */
    public enum Left {
        /** No binding of ours: the registrar confirmed it, or never accepted one. */
        NOTHING,
        /** It did not confirm; what there may be runs out by itself. */
        UNKNOWN
    }

    /**
     * Another binding of the account.
     *
     * @param uri its Contact
     * @param expires what was left of it
     * @param line the line of ours that runs with it; empty when it is somebody else's
     */
    public record Other(String uri, Duration expires, Optional<LineId> line) {
    }

    public TrialResult {
        troubles = List.copyOf(troubles);
        others = List.copyOf(others);
    }
}
