package org.linewright.sip.message;

import java.util.Map;

/** The reason phrases of what we answer (RFC 3261 §21). */
final class Phrases {

    private static final Map<Integer, String> ALL = Map.ofEntries(Map.entry(100, "Trying"), Map.entry(180, "Ringing"),
            Map.entry(181, "Call Is Being Forwarded"), Map.entry(182, "Queued"), Map.entry(183, "Session Progress"),
            Map.entry(200, "OK"), Map.entry(202, "Accepted"), Map.entry(302, "Moved Temporarily"),
            Map.entry(400, "Bad Request"), Map.entry(403, "Forbidden"), Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"), Map.entry(406, "Not Acceptable"),
            Map.entry(415, "Unsupported Media Type"), Map.entry(420, "Bad Extension"),
            Map.entry(422, "Session Interval Too Small"), Map.entry(480, "Temporarily Unavailable"),
            Map.entry(481, "Call/Transaction Does Not Exist"), Map.entry(482, "Loop Detected"),
            Map.entry(486, "Busy Here"), Map.entry(487, "Request Terminated"), Map.entry(488, "Not Acceptable Here"),
            Map.entry(489, "Bad Event"), Map.entry(491, "Request Pending"), Map.entry(500, "Server Internal Error"),
            Map.entry(501, "Not Implemented"), Map.entry(504, "Server Time-out"), Map.entry(603, "Decline"));

    private Phrases() {
    }

    static String of(int status) {
        return ALL.getOrDefault(status, status < 300 ? "OK" : status < 500 ? "Refused" : "Failed");
    }
}
