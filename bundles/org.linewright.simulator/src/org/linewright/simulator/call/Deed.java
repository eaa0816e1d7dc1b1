package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/** What a call wants done. */
sealed interface Deed {

    /** Answer in this server transaction. */
    record Reply(String transaction, SipResponse response) implements Deed {
    }

    /** Ask in a new client transaction, named by the branch of the request. */
    record Ask(SipRequest request, InetSocketAddress to) implements Deed {
    }

    /** Cancel the INVITE of this branch. */
    record Cancel(String branch) implements Deed {
    }

    /** Send an ACK, which has no transaction. */
    record Ack(SipRequest request, InetSocketAddress to) implements Deed {
    }

    /** The 2xx of this server transaction was acknowledged. */
    record Acknowledge(String transaction) implements Deed {
    }

    /** Come back then. */
    record Wake(Alarm alarm, Duration after) implements Deed {
    }

    /** Write it down. */
    record Note(AccountId account, EventKind kind, List<Object> about) implements Deed {
    }
}
