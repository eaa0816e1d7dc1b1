package org.linewright.diagnostics.internal.check;

import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.internal.text.HeaderLines;

/**
 * The topmost Via of a message (RFC 3261 §20.42).
 *
 * @param sentBy host and port as the sender wrote them, the port always there
 * @param seenAs where the server saw it come from, by {@code received} and {@code rport} (RFC 3581); {@link #sentBy} when
 *     it says nothing of that
 */
record Via(String sentBy, String seenAs) {

    static Via of(SipText message) {
        String first = HeaderLines.first(message.header("Via"));
        String place = first.replaceFirst("^\\s*SIP\\s*/\\s*2\\.0\\s*/\\s*\\w+\\s+", "").replaceFirst("\\s*;.*", "")
                .strip();
        String host = place.replaceFirst(":\\d+$", "");
        String port = place.length() > host.length() ? place.substring(host.length() + 1) : "5060";
        return new Via(host + ":" + port, or(HeaderLines.parameter(first, "received"), host) + ":"
                + or(HeaderLines.parameter(first, "rport"), port));
    }

    private static String or(String value, String other) {
        return value.isEmpty() ? other : value;
    }
}
