package org.linewright.sip.digest;

import java.util.Map;
import java.util.Optional;
import org.linewright.sip.DigestAlgorithm;

/**
 * One digest challenge of a 401 or 407 (RFC 7616 §3.3).
 *
 * @param proxy whether it came in Proxy-Authenticate
 * @param algorithm the algorithm it asks for; empty when we do not speak it
 * @param qop what it offers, as sent; empty for RFC 2069 style
 */
public record Challenge(boolean proxy, String realm, String nonce, Optional<String> opaque, boolean stale,
        Optional<DigestAlgorithm> algorithm, String qop) {

    /** Reads the value of a header; empty when it is no digest, or lacks realm or nonce. */
    public static Optional<Challenge> of(boolean proxy, String value) {
        return Parameters.digest(value).flatMap(read -> of(proxy, read));
    }

    private static Optional<Challenge> of(boolean proxy, Map<String, String> read) {
        return read.containsKey("realm") && read.containsKey("nonce")
                ? Optional.of(new Challenge(proxy, read.get("realm"), read.get("nonce"),
                        Optional.ofNullable(read.get("opaque")), // framework-driven null
                        "true".equalsIgnoreCase(read.get("stale")),
                        DigestAlgorithm.of(read.getOrDefault("algorithm", "MD5")), read.getOrDefault("qop", "")))
                : Optional.empty();
    }

    /** Whether we can answer it: an algorithm we speak, and {@code auth} or no qop at all. */
    public boolean answerable() {
        return algorithm.isPresent() && (qop.isEmpty() || offersAuth());
    }

    /** Whether the answer carries qop, cnonce and nc. */
    public boolean offersAuth() {
        for (String option : qop.split(",")) {
            if (option.strip().equalsIgnoreCase("auth")) {
                return true;
            }
        }
        return false;
    }
}
