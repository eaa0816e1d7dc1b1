package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.Description;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What happens to a call. */
sealed interface CallInput {

    /** The servers to call through, at least one, and how they reach us. */
    record Located(List<InetSocketAddress> servers, String contact) implements CallInput {
        public Located {
            servers = List.copyOf(servers);
        }
    }

    /** There are none, for this reason. */
    record Nowhere(String detail) implements CallInput {
    }

    /** A response to a request of ours. */
    record Came(Outgoing to, Response response) implements CallInput {
    }

    /** A request of ours was not answered in time (no detail), or could not be sent. */
    record Failed(Outgoing sent, String detail) implements CallInput {
    }

    /** The other side asks something within the call. */
    record Asked(Request request) implements CallInput {
    }

    /** The other side acknowledges a 2xx of ours. */
    record Acked(Request ack) implements CallInput {
    }

    /** Nobody acknowledged this 2xx of ours, or a reliable response to it, within 64 × T1. */
    record Unacked(Request invite) implements CallInput {
    }

    /** A call of theirs begins. */
    record Begun() implements CallInput {
    }

    /** The caller takes his INVITE back. */
    record Cancelled(Request cancel) implements CallInput {
    }

    record Rang(Alarm alarm) implements CallInput {
    }

    /** The owner lets it ring, or speaks before the call is answered. */
    record Sound(int status, Optional<Description> early) implements CallInput {
    }

    /** The owner takes the call. */
    record Accept(Description session) implements CallInput {
    }

    /**
     * The owner declines, or sends the caller elsewhere.
     *
     * @param more what the answer is to say beside its status
     */
    record Decline(int status, Headers more) implements CallInput {
    }

    /**
     * The owner ends it.
     *
     * @param why what a CANCEL is to say, such as a Reason (RFC 3326)
     */
    record HangUp(Headers why) implements CallInput {

        HangUp() {
            this(Headers.NONE);
        }
    }

    /** The owner offers another session, by INVITE or UPDATE. */
    record Offer(Description offer, String method) implements CallInput {
        Offer(Description offer) {
            this(offer, "INVITE");
        }
    }

    record Answer(Description answer) implements CallInput {
    }

    record RefuseOffer() implements CallInput {
    }

    /** The owner presses a key. */
    record Key(char key) implements CallInput {
    }

    /** The owner sends the other side elsewhere. */
    record Refer(String target) implements CallInput {
    }

    /** The owner wants to connect the other side with a call that is not answered, or over. */
    record NobodyToRefer() implements CallInput {
    }

    /** The owner lets himself be transferred. */
    record TakeTransfer() implements CallInput {
    }

    record DeclineTransfer(int status) implements CallInput {
    }

    /** How the owner's call to where he was sent goes. */
    record TransferNews(int status, String phrase) implements CallInput {
    }
}
