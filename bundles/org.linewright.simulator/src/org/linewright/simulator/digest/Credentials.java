package org.linewright.simulator.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.simulator.DigestAlgorithm;

/**
 * The fields of one Authorization header; an absent one is empty.
 *
 * @param uri the digest URI exactly as it was sent
 */
public record Credentials(String username, String realm, String nonce, String uri, String algorithm, String qop,
        String nonceCount, String cnonce, String response) {

    /** Whether the response proves this password (RFC 7616 §3.4.1; without qop RFC 2617 §3.2.2.1). */
    boolean prove(String method, Secret password) {
        Optional<String> expected = DigestAlgorithm.of(algorithm).map(hash -> expected(hash, method, password));
        return expected.filter(this::equalsResponse).isPresent();
    }

    /** How often the client says it has used the nonce; without qop once and for all. Empty when it is no count. */
    Optional<Long> count() {
        if (qop.isEmpty()) {
            return Optional.of(Long.MAX_VALUE);
        }
        return nonceCount.matches("[0-9a-fA-F]{8}") ? Optional.of(Long.parseLong(nonceCount, 16)) : Optional.empty();
    }

    private String expected(DigestAlgorithm hash, String method, Secret password) {
        String who = hash.hash(username + ":" + realm + ":" + password.reveal());
        String what = hash.hash(method + ":" + uri);
        String middle = qop.isEmpty() ? nonce : nonce + ":" + nonceCount + ":" + cnonce + ":" + qop;
        return hash.hash(who + ":" + middle + ":" + what);
    }

    private boolean equalsResponse(String expected) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                response.getBytes(StandardCharsets.US_ASCII));
    }
}
