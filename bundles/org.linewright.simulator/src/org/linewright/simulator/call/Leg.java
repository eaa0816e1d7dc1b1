package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.List;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipMessage;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * The PBX's end of one dialog (RFC 3261 §12).
 *
 * @param account whose device is at the other end
 * @param self host and port of the PBX as the other end sees it
 * @param tag the local tag; unguessable, it finds the call
 * @param local our From (or To), with the tag
 * @param remote the other end's To (or From), with its tag once there is one
 * @param cseq the number of our last request
 * @param heard the number of the other end's last request
 * @param target the URI of the other end
 * @param routes the route set
 * @param peer where its packets come from: there ours go, whatever is written in a Contact behind NAT
 */
record Leg(AccountId account, String self, String callId, String tag, String local, String remote, long cseq,
        long heard, String target, List<String> routes, InetSocketAddress peer) {

    /** The end that an INVITE comes in at (§12.1.1). */
    static Leg called(AccountId account, String self, String tag, SipRequest invite, InetSocketAddress from) {
        return new Leg(account, self, invite.callId(), tag, invite.headers().first("To").orElse("") + ";tag=" + tag,
                invite.headers().first("From").orElse(""), 0, invite.cseq(),
                contact(invite, invite.from().uri()), invite.headers().all("Record-Route"), from);
    }

    /** The end that an INVITE goes out at (§12.1.2). */
    static Leg calling(AccountId account, String self, String tag, String from, String to, String target,
            InetSocketAddress peer) {
        return new Leg(account, self, tag + "@" + account.domain(), tag, from + ";tag=" + tag, to, 0, 0, target,
                List.of(), peer);
    }

    /** With what a response says about the other end (§12.1.2, §12.2.1.2). */
    Leg told(SipResponse response, InetSocketAddress from) {
        boolean first = NameAddress.of(remote).tag().isEmpty();
        List<String> set = first ? response.headers().all("Record-Route").reversed() : routes;
        String to = first ? response.headers().first("To").orElse(remote) : remote;
        return new Leg(account, self, callId, tag, local, to, cseq, heard, contact(response, target), set, from);
    }

    /** With what a request says about the other end (§12.2.2). */
    Leg told(SipRequest request, InetSocketAddress from) {
        boolean refreshes = Wording.CONTACTS.contains(request.method());
        return new Leg(account, self, callId, tag, local, remote, cseq, request.cseq(),
                refreshes ? contact(request, target) : target, routes, from);
    }

    /** Whether the other end has begun it. */
    boolean incoming() {
        return !callId.startsWith(tag + "@");
    }

    /** Under another name (RFC 4916 §4.1). */
    Leg named(String shown) {
        return new Leg(account, self, callId, tag, shown + ";tag=" + tag, remote, cseq, heard, target, routes, peer);
    }

    /** Ready for the next request. */
    Leg next() {
        return new Leg(account, self, callId, tag, local, remote, cseq + 1, heard, target, routes, peer);
    }

    /** Whether a request comes too late (§12.2.2). */
    boolean outdated(SipRequest request) {
        return request.cseq() <= heard;
    }

    /** Whether this message is of this dialog and not of another fork. */
    boolean knows(SipMessage message) {
        return message.callId().equals(callId) && NameAddress.of(remote).tag().equals(message.from().tag());
    }

    /** Whether the response comes from the device that answered, and not from another one behind the same Contact. */
    boolean answeredBy(SipResponse response) {
        return NameAddress.of(remote).tag().equals(response.to().tag());
    }

    /** The dialog of another device that answered the same INVITE (§13.2.2.4). */
    Leg fork(SipResponse response, InetSocketAddress from) {
        return new Leg(account, self, callId, tag, local, response.headers().first("To").orElse(""), 1, 0,
                contact(response, target), response.headers().all("Record-Route").reversed(), from);
    }

    SipRequest request(String method) {
        return request(method, SipHeaders.NONE, "", 70);
    }

    SipRequest request(String method, SipHeaders passed, String body, int hops) {
        return new Wording(this).request(method, cseq, passed, body, hops);
    }

    /** The ACK of a 2xx to the INVITE with this number (§13.2.2.4). */
    SipRequest ack(long number, SipHeaders passed, String body) {
        return new Wording(this).request("ACK", number, passed, body, 70);
    }

    /** What is due when an INVITE of ours is answered once more, and its answer needs no body (§13.2.2.4). */
    List<Deed> again(Replied replied) {
        return replied.response().about().equals("INVITE")
                ? List.of(new Deed.Ack(ack(replied.response().cseq(), SipHeaders.NONE, ""), peer))
                : List.of();
    }

    SipResponse response(SipRequest request, int status) {
        return response(request, status, SipResponse.reasonOf(status), SipHeaders.NONE, "");
    }

    SipResponse response(SipRequest request, int status, String reason, SipHeaders passed, String body) {
        return new Wording(this).response(request, status, reason, passed, body);
    }

    /** The host of the PBX as the other end sees it. */
    String host() {
        return self.substring(0, self.lastIndexOf(':'));
    }

    private static String contact(SipMessage message, String otherwise) {
        return message.headers().first("Contact").map(value -> NameAddress.of(value).uri()).orElse(otherwise);
    }
}
