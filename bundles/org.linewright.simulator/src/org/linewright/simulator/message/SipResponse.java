package org.linewright.simulator.message;

import java.util.Map;

/** A SIP response. */
public record SipResponse(int status, String reason, SipHeaders headers, String body) implements SipMessage {

    private static final Map<Integer, String> REASONS = Map.ofEntries(Map.entry(100, "Trying"),
            Map.entry(180, "Ringing"), Map.entry(183, "Session Progress"), Map.entry(200, "OK"),
            Map.entry(404, "Not Found"), Map.entry(405, "Method Not Allowed"), Map.entry(408, "Request Timeout"),
            Map.entry(480, "Temporarily Unavailable"), Map.entry(481, "Call/Transaction Does Not Exist"),
            Map.entry(486, "Busy Here"), Map.entry(487, "Request Terminated"), Map.entry(488, "Not Acceptable Here"),
            Map.entry(491, "Request Pending"), Map.entry(500, "Server Internal Error"),
            Map.entry(503, "Service Unavailable"));

    @Override
    public String start() {
        return "SIP/2.0 " + status + " " + reason;
    }

    /** The usual words for a status code (RFC 3261 §21). */
    public static String reasonOf(int status) {
        return REASONS.getOrDefault(status, "Status " + status);
    }

    public boolean provisional() {
        return status < 200;
    }

    public boolean success() {
        return status >= 200 && status < 300;
    }
}
