package org.linewright.sip.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.message.Uri;

/**
 * A dialog, seen from our side (RFC 3261 §12).
 *
 * @param local our name-addr, without tag
 * @param remote theirs
 * @param target where its requests are for: the Contact of the other side
 * @param routes the route set
 * @param localSeq the number of our last request
 * @param remoteSeq the number of their last request; -1 before the first
 */
public record Dialog(String callId, String local, String localTag, String remote, String remoteTag, String target,
        List<String> routes, long localSeq, long remoteSeq) {

    public Dialog {
        routes = List.copyOf(routes);
    }

    /** The dialog that a response to our INVITE makes (§12.1.2). */
    public static Dialog of(Request invite, Response response) {
        List<String> routes = new ArrayList<>(response.headers().each("Record-Route"));
        Collections.reverse(routes);
        return new Dialog(invite.callId(), invite.from().plain(), invite.from().tag().orElse(""),
                NameAddress.of(response.headers().first("To").orElse("")).plain(), response.toTag().orElse(""),
                contact(response.headers()).orElse(invite.uri()), routes, invite.cseq(), -1);
    }

    /** The dialog that an INVITE to us makes (§12.1.1). */
    public static Dialog of(Request invite, String localTag) {
        return new Dialog(invite.callId(), invite.to().plain(), localTag, invite.from().plain(),
                invite.from().tag().orElse(""), contact(invite.headers()).orElse(invite.from().uri()),
                invite.headers().each("Record-Route"), 0, invite.cseq());
    }

    /** With the number of the next request. */
    public Dialog advanced() {
        return new Dialog(callId, local, localTag, remote, remoteTag, target, routes, localSeq + 1, remoteSeq);
    }

    /** The number of our last request is at least this. */
    public Dialog from(long seq) {
        return new Dialog(callId, local, localTag, remote, remoteTag, target, routes, Math.max(localSeq, seq),
                remoteSeq);
    }

    /** After a request of the other side; empty when it is out of order (§12.2.2). */
    public Optional<Dialog> heard(Request request) {
        return request.cseq() <= remoteSeq
                ? Optional.empty()
                : Optional.of(new Dialog(callId, local, localTag, remote, remoteTag, target, routes, localSeq,
                        request.cseq()));
    }

    /** After a message that may move the other side elsewhere (§12.2). */
    public Dialog refreshed(Headers headers) {
        return new Dialog(callId, local, localTag, remote, remoteTag, contact(headers).orElse(target), routes,
                localSeq, remoteSeq);
    }

    /** The other side goes by this name and address now; the tags stay (RFC 4916 §4.5). */
    public Dialog renamed(NameAddress other) {
        return other.uri().isEmpty()
                ? this
                : new Dialog(callId, local, localTag, other.plain(), remoteTag, target, routes, localSeq, remoteSeq);
    }

    /** The same, confirmed by a 2xx: only then the route set is final (§13.2.2.4). */
    public Dialog confirmed(Request invite, Response response) {
        Dialog fresh = of(invite, response);
        return new Dialog(callId, local, localTag, fresh.remote, remoteTag, fresh.target, fresh.routes, localSeq,
                remoteSeq);
    }

    /** A request with the current number (§12.2.1.1). */
    public Request request(String method) {
        return request(method, localSeq);
    }

    /** A request with this number: the ACK has that of its INVITE (§13.2.2.4). */
    public Request request(String method, long seq) {
        boolean loose = routes.isEmpty() || Uri.of(NameAddress.of(routes.getFirst()).uri()).filter(
                uri -> uri.has("lr")).isPresent();
        List<String> onward = new ArrayList<>(routes);
        String uri = target;
        if (!loose) { // a strict router takes its own address for the one it is asked about
            uri = NameAddress.of(onward.removeFirst()).uri();
            onward.add("<" + target + ">");
        }
        Headers headers = Headers.NONE.with("Route", onward)
                .with("Max-Forwards", 70)
                .with("From", local + ";tag=" + localTag)
                .with("To", remoteTag.isEmpty() ? remote : remote + ";tag=" + remoteTag) // RFC 2543 had none
                .with("Call-ID", callId)
                .with("CSeq", seq + " " + method);
        return new Request(method, uri, headers, Optional.empty());
    }

    private static Optional<String> contact(Headers headers) {
        return headers.each("Contact").stream().findFirst().map(text -> NameAddress.of(text).uri())
                .filter(uri -> Uri.of(uri).isPresent());
    }
}
