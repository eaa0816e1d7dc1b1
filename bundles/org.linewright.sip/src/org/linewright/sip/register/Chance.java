package org.linewright.sip.register;

import java.util.random.RandomGenerator;

/** Random words for headers. */
public record Chance(RandomGenerator random) {

    private static final char[] ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz".toCharArray();

    /** {@code length} characters of 5.17 bits each. */
    public String word(int length) {
        char[] word = new char[length];
        for (int i = 0; i < length; i++) {
            word[i] = ALPHABET[random.nextInt(ALPHABET.length)];
        }
        return new String(word);
    }
}
