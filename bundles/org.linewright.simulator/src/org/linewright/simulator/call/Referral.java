package org.linewright.simulator.call;

import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;

/**
 * Somebody has referred the other end of his call to somewhere else, and is told what comes of it (RFC 3515 §2.4.4).
 *
 * @param call the number of his call
 * @param tag the PBX's tag in his dialog
 * @param event what names the implicit subscription
 * @param silent whether he wants to be told nothing (RFC 4488 §4)
 */
record Referral(long call, String tag, String event, boolean silent) {

    static Referral of(long call, Leg referrer, SipRequest refer) {
        boolean silent = refer.headers().first("Refer-Sub").filter(value -> value.strip().startsWith("false"))
                .isPresent();
        return new Referral(call, referrer.tag(), "refer;id=" + refer.cseq(), silent);
    }

    /** The NOTIFY that tells it; the dialog is ready for it. */
    Ask told(Leg next, int status, String reason) {
        SipHeaders headers = SipHeaders.NONE.with("Event", event)
                .with("Subscription-State", status < 200 ? "active;expires=60" : "terminated;reason=noresource")
                .with("Content-Type", "message/sipfrag;version=2.0");
        return new Ask(next.request("NOTIFY", headers, "SIP/2.0 " + status + " " + reason + "\r\n", 70), next.peer());
    }
}
