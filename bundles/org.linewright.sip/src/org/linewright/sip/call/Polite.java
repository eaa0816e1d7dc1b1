package org.linewright.sip.call;

import java.util.Set;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Honest answers to requests that change nothing. */
final class Polite {

    private static final Set<String> KNOWN = Set.of("UPDATE", "PRACK", "REFER", "NOTIFY", "SUBSCRIBE", "MESSAGE",
            "INFO", "PUBLISH", "REGISTER");

    private Polite() {
    }

    /** Within a call. */
    static Response answer(Facts facts, Request request) {
        return answer(request, facts.tag());
    }

    /** Outside a call, or of a call that there is not. */
    static Response stranger(Request request, String tag) {
        boolean gone = request.within() || request.is("BYE") || request.is("CANCEL");
        return gone && !request.is("OPTIONS") ? request.response(481, tag) : answer(request, tag);
    }

    private static Response answer(Request request, String tag) {
        int status = switch (request.method()) {
            case "OPTIONS" -> 200; // RFC 3261 §11.2
            case "INVITE" -> 488;
            default -> KNOWN.contains(request.method()) ? 405 : 501; // RFC 3261 §8.2.1
        };
        return request.response(status, tag).with(Abilities.told());
    }
}
