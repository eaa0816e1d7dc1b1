package org.linewright.sip.call;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.sip.CallWish;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.message.Uri;

/**
 * A call to be placed.
 *
 * @param uri where to call: the first, or where a 3xx has sent us
 * @param to whom we meant
 * @param from our name-addr
 * @param tried where a call went already
 * @param seconds the session timer that is wished for
 */
record Placed(String uri, String to, String from, CallWish wish, Set<String> tried, int seconds) {

    static Placed of(String uri, String from, CallWish wish) {
        return new Placed(uri, uri, from, wish, Set.of(uri), SessionTimer.USUAL);
    }

    /** Its INVITE (RFC 3261 §8.1.1, §13.2.1). */
    Request invite(Facts facts, long seq) {
        Headers headers = Headers.NONE.with("Max-Forwards", 70)
                .with("From", from + ";tag=" + facts.tag())
                .with("To", "<" + to + ">")
                .with("Call-ID", facts.callId())
                .with("CSeq", seq + " INVITE")
                .with(facts.introduction())
                .with(SessionTimer.wish(seconds));
        for (Map.Entry<String, String> header : wish.headers().entrySet()) {
            headers = headers.with(header.getKey(), header.getValue());
        }
        return new Request("INVITE", uri, headers, wish.offer());
    }

    /** The same call with a longer session timer, as a 422 demands; empty when it demands nothing new (RFC 4028 §6). */
    Optional<Placed> raised(Response refusal) {
        int least = SessionTimer.demanded(refusal.headers());
        return least > seconds
                ? Optional.of(new Placed(uri, to, from, wish, tried, least))
                : Optional.empty();
    }

    /** The same call where a 3xx sends us, as often as is wished, and nowhere twice (RFC 3261 §8.1.3.4). */
    Optional<Placed> redirected(Response response) {
        return tried.size() > wish.redirects()
                ? Optional.empty()
                : response.headers()
                        .each("Contact")
                        .stream()
                        .map(text -> NameAddress.of(text).uri())
                        .filter(contact -> Uri.of(contact).isPresent() && !tried.contains(contact))
                        .findFirst()
                        .map(this::at);
    }

    private Placed at(String contact) {
        Set<String> all = new HashSet<>(tried);
        all.add(contact);
        return new Placed(contact, to, from, wish, all, seconds);
    }
}
