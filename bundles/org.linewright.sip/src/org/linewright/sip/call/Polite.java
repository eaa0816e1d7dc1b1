package org.linewright.sip.call;

import java.util.Set;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Honest answers to requests that change nothing. */
final class Polite {

    private static final Set<String> KNOWN = Set.of("SUBSCRIBE", "MESSAGE", "PUBLISH", "REGISTER", "PRACK", "UPDATE",
            "REFER", "NOTIFY", "INFO");

    private Polite() {
    }

    /** Within a call that is answered, when nothing else fits. */
    static Response answer(Facts facts, Request request) {
        return answer(request, facts.tag());
    }

    /** Within a call that is not answered yet. */
    static Response early(Facts facts, Request request) {
        boolean refreshes = request.is("UPDATE") && request.body().isEmpty();
        return refreshes
                ? facts.binding(request, 200) // RFC 3311 §5.2
                : request.is("UPDATE")
                        ? facts.response(request, 500).with("Retry-After", later(request)) // an offer is open
                        : answer(facts, request);
    }

    /** Outside a call, or of a call that there is not. */
    static Response stranger(Request request, String tag) {
        boolean gone = request.within() || request.is("BYE") || request.is("CANCEL") || request.is("PRACK")
                || request.is("UPDATE") || request.is("NOTIFY");
        return gone && !request.is("OPTIONS") ? request.response(481, tag) : answer(request, tag);
    }

    /** A few seconds, not the same for everybody (RFC 3261 §14.2: 0 to 10). */
    static long later(Request request) {
        return request.cseq() % 11;
    }

    private static Response answer(Request request, String tag) {
        int status = switch (request.method()) {
            case "OPTIONS" -> 200; // RFC 3261 §11.2
            case "INVITE" -> 488;
            case "PRACK" -> 481; // RFC 3262 §3
            default -> KNOWN.contains(request.method()) ? 405 : 501; // RFC 3261 §8.2.1
        };
        return request.response(status, tag).with(Abilities.told());
    }
}
