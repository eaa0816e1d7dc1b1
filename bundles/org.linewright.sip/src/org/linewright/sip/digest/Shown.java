package org.linewright.sip.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.sip.DigestAlgorithm;

/**
 * The answer to a challenge of ours, as an Authorization shows it (RFC 7616 §3.4); only {@code qop=auth} is taken.
 *
 * @param count its {@code nc}
 */
public record Shown(String user, String realm, String nonce, String uri, String response, DigestAlgorithm algorithm,
        String cnonce, int count) {

    /** Reads the value of a header; empty when it is none that we can check. */
    public static Optional<Shown> of(String value) {
        return Parameters.digest(value).flatMap(Shown::of);
    }

    private static Optional<Shown> of(Map<String, String> read) {
        Optional<DigestAlgorithm> algorithm = DigestAlgorithm.of(read.getOrDefault("algorithm", "MD5"));
        boolean whole = read.keySet().containsAll(List.of("username", "realm", "nonce", "uri", "response",
                "cnonce", "nc")) && "auth".equalsIgnoreCase(read.get("qop"))
                && read.get("nc").matches("0{0,8}[0-7]?[0-9a-fA-F]{1,7}");
        return algorithm.filter(any -> whole).map(one -> new Shown(read.get("username"), read.get("realm"),
                read.get("nonce"), read.get("uri"), read.get("response"), one, read.get("cnonce"),
                Integer.parseInt(read.get("nc"), 16)));
    }

    /** Whether it was made with this password for this method. */
    public boolean proves(Credentials credentials, String method) {
        Challenge asked = new Challenge(false, realm, nonce, Optional.empty(), false, Optional.of(algorithm), "auth");
        return credentials.fits(response, new Ticket(asked, count), method, uri, cnonce);
    }
}
