package org.linewright.simulator.registrar;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;

/**
 * A binding as the registrar keeps it.
 *
 * @param callId the Call-ID of the REGISTER that set it last
 * @param cseq the CSeq number of that REGISTER
 * @param until the monotonic nanosecond it runs out at
 */
record Bound(ContactUri uri, Map<String, String> parameters, String callId, long cseq, InetSocketAddress source,
        Instant since, Duration granted, long until) {

    boolean alive(long now) {
        return until - now > 0;
    }

    /** RFC 3261 §10.3 step 7: the same Call-ID must come with a higher CSeq. */
    boolean yieldsTo(Register request) {
        return !callId.equals(request.callId()) || request.cseq() > cseq;
    }

    Binding seen(AccountId account, long now) {
        return new Binding(account, uri.text(), parameters, source, since, granted, Duration.ofNanos(until - now));
    }

    /** The Contact of a 200 OK, with the seconds that are left, rounded up. */
    String contact(long now) {
        long left = Math.ceilDiv(until - now, 1_000_000_000L);
        return "<" + uri.text() + ">;expires=" + left + parameters.entrySet()
                .stream()
                .map(parameter -> ";" + parameter.getKey() + worded(parameter.getValue()))
                .collect(Collectors.joining());
    }

    private static String worded(String value) {
        if (value.isEmpty()) {
            return "";
        }
        return value.matches("[\\w.!%*+`'~-]+") ? "=" + value : "=\"" + value + "\"";
    }
}
