package org.linewright.sip.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.linewright.core.Secret;
import org.linewright.sip.DigestAlgorithm;

/**
 * Answers digest challenges (RFC 7616 §3.4, RFC 8760).
 *
 * @param user the digest's user name
 * @param password its password
 */
public record Credentials(String user, Secret password) {

    private static final HexFormat HEX = HexFormat.of();

    /** The header line that answers {@code ticket}, without its line end. */
    public String header(Ticket ticket, String method, String uri, String cnonce) {
        Challenge challenge = ticket.challenge();
        DigestAlgorithm algorithm = challenge.algorithm().orElseThrow();
        boolean auth = challenge.offersAuth();
        String count = HEX.toHexDigits(ticket.count());
        StringBuilder out = new StringBuilder(320)
                .append(challenge.proxy() ? "Proxy-Authorization" : "Authorization")
                .append(": Digest username=")
                .append(quoted(user))
                .append(",realm=")
                .append(quoted(challenge.realm()))
                .append(",nonce=")
                .append(quoted(challenge.nonce()))
                .append(",uri=\"")
                .append(uri)
                .append("\",response=\"")
                .append(response(challenge, algorithm, method, uri, cnonce, count))
                .append("\",algorithm=")
                .append(algorithm.token());
        if (auth || algorithm.session()) {
            out.append(",cnonce=\"").append(cnonce).append('"');
        }
        if (auth) {
            out.append(",qop=auth,nc=").append(count);
        }
        challenge.opaque().ifPresent(opaque -> out.append(",opaque=").append(quoted(opaque)));
        return out.toString();
    }

    /** Whether this is the response that we would give ourselves. */
    boolean fits(String response, Ticket ticket, String method, String uri, String cnonce) {
        Challenge challenge = ticket.challenge();
        String own = response(challenge, challenge.algorithm().orElseThrow(), method, uri, cnonce,
                HEX.toHexDigits(ticket.count()));
        return MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8),
                response.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private String response(Challenge challenge, DigestAlgorithm algorithm, String method, String uri, String cnonce,
            String count) {
        MessageDigest hash = hash(algorithm);
        String secret = hex(hash, user + ":" + challenge.realm() + ":" + password.reveal());
        String first = algorithm.session() // RFC 7616 §3.4.2
                ? hex(hash, secret + ":" + challenge.nonce() + ":" + cnonce)
                : secret;
        String second = hex(hash, method + ":" + uri); // RFC 7616 §3.4.3, qop=auth
        String middle = challenge.offersAuth() ? count + ":" + cnonce + ":auth:" : "";
        return hex(hash, first + ":" + challenge.nonce() + ":" + middle + second);
    }

    private static String hex(MessageDigest hash, String text) {
        return HEX.formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest hash(DigestAlgorithm algorithm) {
        try {
            return MessageDigest.getInstance(algorithm.hash());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks " + algorithm.hash(), missing);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
