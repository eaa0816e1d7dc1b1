package org.linewright.sip.call;

import java.util.OptionalLong;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * One of the phones that ring while we call (RFC 3261 §12.1.2).
 *
 * @param rseq the number of its last reliable response; 0 before the first (RFC 3262 §4)
 */
record Leg(Dialog dialog, long rseq) {

    /** The number of a reliable response (RFC 3262 §7.1); empty when it is none. */
    static OptionalLong rseq(Response response) {
        return response.headers().words("Require").contains("100rel")
                ? response.headers().number("RSeq")
                : OptionalLong.empty();
    }

    /** Whether this is the next reliable response: those before it may have been lost, and are repeated (RFC 3262 §4). */
    boolean expects(long number) {
        return rseq == 0 && number > 0 || number == rseq + 1;
    }

    /** With the number of its PRACK counted. */
    Leg acknowledging(long number) {
        return new Leg(dialog.advanced(), number);
    }

    Request prack(Request invite, Facts facts) {
        return dialog.request("PRACK")
                .with("RAck", rseq + " " + invite.cseq() + " INVITE")
                .with("User-Agent", facts.product());
    }
}
