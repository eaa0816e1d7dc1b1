package org.linewright.core.line;

import java.time.Duration;

/**
 * Keeps the NAT mapping towards the registrar open (the seed's <em>NAT Refresh</em>): once per registrar, however many
 * lines there are.
 *
 * @param method what is sent
 * @param interval time between two of them; ignored for {@link Method#NONE}
 */
public record KeepAlive(Method method, Duration interval) {

    /** What is sent to keep the mapping open. */
    public enum Method {
        /** Nothing. */
        NONE,
        /** A datagram of CR LF CR LF; common on UDP, though no RFC says so. */
        CRLF,
        /** A STUN binding request (RFC 5626 §4.4.2, RFC 8489). */
        STUN,
        /** A SIP OPTIONS request (RFC 3261 §11). */
        OPTIONS,
        /** One line registers again early. */
        REGISTER
    }

    public static final KeepAlive OFF = new KeepAlive(Method.NONE, Duration.ZERO);
}
