package org.linewright.sip.register;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** Random words for headers. */
public record Chance(RandomGenerator random) {

    private static final byte[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".getBytes(StandardCharsets.US_ASCII);

    /** {@code length} characters of 5 bits each. */
    public String word(int length) {
        byte[] word = new byte[length];
        random.nextBytes(word); // once for all: each question to a secure source costs as much as a digest
        for (int i = 0; i < length; i++) {
            word[i] = ALPHABET[word[i] & 31];
        }
        return new String(word, StandardCharsets.US_ASCII);
    }
}
