package org.linewright.sip.call;

import org.linewright.sip.message.Request;

/** How an offer of the other side is answered (RFC 6337 §2.2). */
sealed interface Owed {

    /** In the 2xx to their request. */
    record InResponse(Request asked) implements Owed {
    }

    /** In the ACK, as their offer came in the 2xx with this tag. */
    record InAck(Outgoing invite, String tag) implements Owed {
    }
}
