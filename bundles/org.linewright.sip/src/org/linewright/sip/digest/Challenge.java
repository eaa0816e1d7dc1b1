package org.linewright.sip.digest;

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
