package org.linewright.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The hash algorithms of a Digest challenge (RFC 8760 §2.1). */
public enum DigestAlgorithm {
    MD5("MD5", "MD5"),
    SHA_256("SHA-256", "SHA-256"),
    SHA_512_256("SHA-512-256", "SHA-512/256");

    private final String word;
    private final String platform;

    DigestAlgorithm(String word, String platform) {
        this.word = word;
        this.platform = platform;
    }

    /** Its name in a challenge. */
    public String word() {
        return word;
    }

    /** The algorithm of this name, in any case; an absent (empty) name means MD5 (RFC 7616 §3.3). */
    public static Optional<DigestAlgorithm> of(String word) {
        return word.isEmpty()
                ? Optional.of(MD5)
                : Arrays.stream(values()).filter(algorithm -> algorithm.word.equalsIgnoreCase(word)).findFirst();
    }

    /** The hash of the text's UTF-8 bytes, in lower-case hex. */
    public String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(platform).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks " + platform, missing);
        }
    }
}
