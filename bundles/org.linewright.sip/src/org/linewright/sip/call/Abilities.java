package org.linewright.sip.call;

import java.util.List;
import java.util.Locale;
import org.linewright.sip.Description;
import org.linewright.sip.message.Headers;

/** What we can, as headers say it. */
public final class Abilities {

    private static final List<String> METHODS = List.of("INVITE", "ACK", "CANCEL", "BYE", "OPTIONS", "PRACK", "UPDATE",
            "INFO", "REFER", "NOTIFY");
    private static final List<String> EXTENSIONS = List.of("100rel", "timer", "replaces", "from-change");

    private static final Headers ALLOW = Headers.NONE.with("Allow", String.join(", ", METHODS))
            .with("Supported", String.join(", ", EXTENSIONS));

    private Abilities() {
    }

    /** For OPTIONS and for whoever asked too much (RFC 3261 §11.2). */
    public static Headers told() {
        return allow().with("Accept", Description.SDP);
    }

    static Headers allow() {
        return ALLOW;
    }

    public static List<String> unknown(Headers headers) {
        return headers.each("Require").stream()
                .filter(tag -> !EXTENSIONS.contains(tag.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
