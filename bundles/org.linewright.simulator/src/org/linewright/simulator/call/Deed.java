package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.message.SipHeaders;
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

    /**
     * Cancel these devices; whatever they still say is not the call's business any more.
     *
     * @param why what the CANCEL says about it
     */
    record Abandon(List<Fork> forks, SipHeaders why) implements Deed {

        static Abandon of(List<Fork> forks) {
            return new Abandon(forks, SipHeaders.NONE);
        }

        /** So that no device counts it as missed (RFC 3326 §2). */
        static Abandon elsewhere(List<Fork> forks) {
            return new Abandon(forks,
                    SipHeaders.NONE.with("Reason", "SIP;cause=200;text=\"Call completed elsewhere\""));
        }
    }

    /** Find out where the call goes next, and tell it. */
    record Seek(Inbound caller, Onward onward) implements Deed {
    }

    /** Send an ACK, which has no transaction. */
    record Ack(SipRequest request, InetSocketAddress to) implements Deed {
    }

    /** The 2xx of this server transaction was acknowledged. */
    record Acknowledge(String transaction) implements Deed {
    }

    /**
     * Come back then.
     *
     * @param round which of several it is set for
     */
    record Wake(Alarm alarm, Duration after, int round) implements Deed {

        Wake(Alarm alarm, Duration after) {
            this(alarm, after, 0);
        }
    }

    /**
     * Transfer the other end of a call.
     *
     * @param transaction the server transaction of the REFER
     */
    record Refer(Leg referrer, Party other, String transaction, SipRequest request) implements Deed {
    }

    /** Get the end that was referred out of that call, as whoever is called has answered. */
    record Join(Referral referral) implements Deed {
    }

    /** Give this call up: nobody waits for it any more. */
    record Drop(long call) implements Deed {
    }

    /** Tell whoever made a call for somebody else how it goes. */
    record Progress(Referral referral, int status, String reason) implements Deed {
    }

    /** Do nothing. */
    record Nothing() implements Deed {
    }

    /** Write it down. */
    record Note(AccountId account, EventKind kind, List<Object> about) implements Deed {
    }
}
