package org.linewright.sip;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.call.Forwarders;

/**
 * What an INVITE says, in plain values.
 *
 * @param from the URI of From
 * @param name its display name; may be empty
 * @param claims who calls, by all sources
 * @param to the URI of To: whom the caller meant
 * @param requestUri where it was sent
 * @param diversions where it was forwarded from (Diversion, RFC 5806, and History-Info, RFC 7044), as sent, in order
 * @param alertInfo how it is to ring (Alert-Info), as sent
 * @param answerAfter the PBX asks us to answer by ourselves after this time
 * @param offer the session that is offered; empty when we are to make the offer
 * @param source where its SIP comes from
 * @param privacy the words of Privacy (RFC 3323), such as {@code id}
 */
public record Invitation(String from, String name, Claims claims, String to, String requestUri,
        List<String> diversions, List<String> alertInfo, Optional<Duration> answerAfter,
        Optional<Description> offer, InetAddress source, List<String> privacy) {

    public Invitation {
        diversions = List.copyOf(diversions);
        alertInfo = List.copyOf(alertInfo);
        privacy = List.copyOf(privacy);
    }

    /** Who forwarded it to us; empty when the PBX does not tell. */
    public Optional<Forwarder> forwarder() {
        return Forwarders.of(diversions);
    }
}
