package org.linewright.simulator.call;

import org.linewright.simulator.message.SipRequest;

/** Why a request was sent within a call. */
sealed interface Errand {

    /** One side asked the other, in this server transaction. */
    record Passed(boolean byCaller, String transaction, SipRequest request) implements Errand {

        /** Whether it may change the session: there must not be two at once (RFC 3261 §14.1, RFC 3311 §5.2). */
        boolean offers() {
            return request.is("INVITE") || request.is("UPDATE");
        }
    }

    /** The PBX says who is at the other end. */
    record Introduced() implements Errand {
    }

    /** The PBX says what became of a transfer. */
    record Reported() implements Errand {
    }

    /** The PBX wants to know whether somebody is there. */
    record Pulse() implements Errand {
    }
}
