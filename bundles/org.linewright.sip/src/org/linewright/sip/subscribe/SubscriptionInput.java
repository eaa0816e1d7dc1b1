package org.linewright.sip.subscribe;

import java.net.InetSocketAddress;
import java.util.List;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What happens to a subscription. */
sealed interface SubscriptionInput {

    /**
     * The servers to ask, at least one.
     *
     * @param facts of a dialog that is new
     */
    record Located(List<InetSocketAddress> servers, Facts facts) implements SubscriptionInput {
        public Located {
            servers = List.copyOf(servers);
        }
    }

    /** There are none, for this reason. */
    record Nowhere(String detail) implements SubscriptionInput {
    }

    /** A response to a request of ours. */
    record Came(Outgoing to, Response response) implements SubscriptionInput {
    }

    /** A request of ours was not answered in time (no detail), or could not be sent. */
    record Failed(Outgoing sent, String detail) implements SubscriptionInput {
    }

    /** They tell something. */
    record Notified(Request request) implements SubscriptionInput {
    }

    record Rang(SubscriptionAlarm alarm) implements SubscriptionInput {
    }

    /** The owner wants it anew. */
    record Again() implements SubscriptionInput {
    }

    /** The owner wants it no more. */
    record End() implements SubscriptionInput {
    }
}
