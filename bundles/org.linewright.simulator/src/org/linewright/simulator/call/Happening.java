package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/** What happens to a call. */
sealed interface Happening {

    /** A request within the dialog of this tag, in a server transaction of this name. */
    record Asked(String tag, String transaction, SipRequest request, InetSocketAddress from) implements Happening {
    }

    /** The ACK of a 2xx. */
    record Acked(String tag, SipRequest ack) implements Happening {
    }

    /** A CANCEL for this server transaction. */
    record Cancelled(String transaction) implements Happening {
    }

    /** A response to what was asked in the client transaction of this branch. */
    record Replied(String branch, SipResponse response, InetSocketAddress from) implements Happening {
    }

    /** No final response to it. */
    record Unanswered(String branch) implements Happening {
    }

    /** No ACK for the 2xx of this server transaction. */
    record Unacknowledged(String transaction) implements Happening {
    }

    /** Time has come for what was set in this round. */
    record Due(Alarm alarm, int round) implements Happening {
    }

    /** The way on that it wanted to know. */
    record Routed(Way way) implements Happening {
    }

    /** Somebody else wants to take it. */
    record PickedUp(Inbound picker) implements Happening {
    }

    /**
     * A transfer that one end has asked for is under way.
     *
     * @param next the number of the new call
     * @param accepted the answer to the REFER
     */
    record Referred(Referral referral, long next, Deed.Reply accepted) implements Happening {
    }

    /** This is how the call goes to which somebody was referred. */
    record Progress(Referral referral, int status, String reason) implements Happening {
    }

    /** This end comes out of another call. */
    record Joined(Party party) implements Happening {
    }

    /** The PBX is being closed. */
    record Closing() implements Happening {
    }
}
