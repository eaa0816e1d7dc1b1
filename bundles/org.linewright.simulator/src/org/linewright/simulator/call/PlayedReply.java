package org.linewright.simulator.call;

import java.util.Optional;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.PlayedSession.Stance;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;

/**
 * How somebody whom the PBX plays says yes.
 *
 * @param version counts his session descriptions
 */
record PlayedReply(Leg leg, long version, Stance stance) {

    /** To a request within the call that may change the session. */
    Optional<Reply> changed(String transaction, SipRequest request) {
        boolean refreshes = request.is("UPDATE") && request.body().isEmpty();
        return refreshes ? Optional.of(refreshed(transaction, request)) : agreed(transaction, request);
    }

    /** To an INVITE or UPDATE that may change the session; empty when there is nothing in it that he can speak. */
    Optional<Reply> agreed(String transaction, SipRequest request) {
        PlayedSession session = new PlayedSession(leg.host(), stance);
        Optional<String> body = request.body().isEmpty()
                ? Optional.of(session.offer(version))
                : session.answer(request.body(), version);
        return body.map(text -> new Reply(transaction, leg.response(request, 200, "OK",
                timer(request).with("Content-Type", "application/sdp"), text)));
    }

    /** To a refresh (RFC 4028 §7.4). */
    private Reply refreshed(String transaction, SipRequest request) {
        return new Reply(transaction, leg.response(request, 200, "OK", timer(request), ""));
    }

    /** Whoever wants a session timer may keep it: he refreshes (RFC 4028 §9). */
    private static SipHeaders timer(SipRequest request) {
        boolean known = request.headers().words("Supported").stream().anyMatch(Passing.TIMER::equalsIgnoreCase);
        return request.headers()
                .first("Session-Expires")
                .filter(wanted -> known)
                .map(wanted -> SipHeaders.NONE.with("Require", Passing.TIMER)
                        .with("Session-Expires", wanted.split(";", 2)[0].strip() + ";refresher=uac"))
                .orElse(SipHeaders.NONE);
    }
}
