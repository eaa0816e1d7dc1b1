package org.linewright.sip.register;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.digest.Ticket;

/** What happens to an attempt. */
public sealed interface Input {

    /**
     * Start.
     *
     * @param seconds the Expires to ask for; 0 removes the binding
     * @param known a nonce to answer unasked
     */
    record Begin(int seconds, Optional<Ticket> known) implements Input {
    }

    /** The servers to try, best first, at least one. */
    record Located(List<InetSocketAddress> servers) implements Input {
        public Located {
            servers = List.copyOf(servers);
        }
    }

    /** There are no servers, for this reason. */
    record Unlocated(String host, String detail) implements Input {
    }

    /** A response to the current transaction came. */
    record Came(Reply reply, long nanos) implements Input {
    }

    /** Timer E fired: retransmit (RFC 3261 §17.1.2.2). */
    record TimerE() implements Input {
    }

    /** Timer F fired: the transaction timed out (RFC 3261 §17.1.2.2). */
    record TimerF() implements Input {
    }

    /** The system refused to send. */
    record Unsent(String detail) implements Input {
    }

    /** Nobody wants the answer any more. */
    record Abandon() implements Input {
    }
}
