package org.linewright.sip.call;

import org.linewright.sip.CallWish;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;

/**
 * A call to be placed.
 *
 * @param uri whom to call
 * @param from our name-addr
 */
record Placed(String uri, String from, CallWish wish) {

    /** Its INVITE (RFC 3261 §8.1.1, §13.2.1). */
    Request invite(Facts facts, long seq) {
        Headers headers = Headers.NONE.with("Max-Forwards", 70)
                .with("From", from + ";tag=" + facts.tag())
                .with("To", "<" + uri + ">")
                .with("Call-ID", facts.callId())
                .with("CSeq", seq + " INVITE")
                .with(facts.introduction());
        for (var header : wish.headers().entrySet()) {
            headers = headers.with(header.getKey(), header.getValue());
        }
        return new Request("INVITE", uri, headers, wish.offer());
    }
}
