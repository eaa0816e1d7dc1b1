package org.linewright.simulator.call;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linewright.simulator.ExtensionRules;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipMessage;

/**
 * What goes from one side of the PBX to the other. Everything else belongs to one dialog or tells who is behind the
 * PBX: it stays here, such as Diversion, History-Info (X23) and every identity that a device claims.
 */
final class Passing {

    /** What the PBX takes within a call. */
    static final List<String> ALLOWED = List.of("INVITE", "ACK", "CANCEL", "BYE", "OPTIONS", "UPDATE", "INFO",
            "REFER", "PRACK");

    /** The only extension that goes through: session timers (RFC 4028). Reliable provisional responses do not. */
    static final String TIMER = "timer";

    /** What the PBX does itself besides: RFC 3891, RFC 4488. */
    private static final Set<String> KNOWN = Set.of(TIMER, "replaces", "norefersub");

    private static final Set<String> THROUGH = Set.of("Content-Type", "Content-Disposition", "Content-Encoding",
            "Content-Language", "MIME-Version", "Alert-Info", "Subject", "Priority", "Session-Expires", "Min-SE",
            "Reason", "Info-Package", "Recv-Info", "Retry-After", "Warning", "Accept");

    private Passing() {
    }

    static SipHeaders of(SipMessage message) {
        SipHeaders passed = message.headers().only(THROUGH);
        for (String name : List.of("Supported", "Require")) {
            boolean timer = message.headers().words(name).stream().anyMatch(TIMER::equalsIgnoreCase);
            passed = timer ? passed.with(name, TIMER) : passed;
        }
        return passed;
    }

    /** The option tags that the PBX does not know (RFC 3261 §8.2.2.3). */
    static List<String> unsupported(SipMessage request, ExtensionRules rules) {
        return request.headers().words("Require").stream().filter(tag -> !KNOWN.contains(tag.toLowerCase(Locale.ROOT))
                && !(rules.reliable() && tag.equalsIgnoreCase("100rel")))
                .toList();
    }
}
