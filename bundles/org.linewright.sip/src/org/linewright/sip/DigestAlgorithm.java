package org.linewright.sip;

import java.util.Arrays;
import java.util.Optional;

/** The digest algorithms of RFC 8760 §2, with their {@code -sess} variants. */
public enum DigestAlgorithm {
    MD5("MD5", "MD5", false),
    MD5_SESS("MD5-sess", "MD5", true),
    SHA_256("SHA-256", "SHA-256", false),
    SHA_256_SESS("SHA-256-sess", "SHA-256", true),
    SHA_512_256("SHA-512-256", "SHA-512/256", false),
    SHA_512_256_SESS("SHA-512-256-sess", "SHA-512/256", true);

    private final String token;
    private final String hash;
    private final boolean session;

    DigestAlgorithm(String token, String hash, boolean session) {
        this.token = token;
        this.hash = hash;
        this.session = session;
    }

    /** Its token in a header. */
    public String token() {
        return token;
    }

    /** The JDK's name of its hash. */
    public String hash() {
        return hash;
    }

    /** Whether A1 covers the nonces too (RFC 7616 §3.4.2). */
    public boolean session() {
        return session;
    }

    public boolean weak() {
        return "MD5".equals(hash);
    }

    /** The algorithm of this token; empty for one we do not speak. */
    public static Optional<DigestAlgorithm> of(String token) {
        return Arrays.stream(values()).filter(one -> one.token.equalsIgnoreCase(token)).findFirst();
    }
}
