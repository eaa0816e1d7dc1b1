package org.linewright.store.internal.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.linewright.core.Secret;

/**
 * Closes secrets with AES-256-GCM, each with its own random start value, and bound to its id: a sealed secret opens
 * under no other name.
 *
 * @param key the master key
 * @param source where it comes from, for troubles
 */
record Seal(SecretKey key, String source) {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int START_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    String sealed(String id, Secret secret) {
        byte[] start = new byte[START_BYTES];
        RANDOM.nextBytes(start);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, id, start)
                    .doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(start, START_BYTES + closed.length);
            System.arraycopy(closed, 0, both, START_BYTES, closed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("every Java has " + CIPHER, exception);
        }
    }

    /** The secret; empty when it was sealed with another key or under another id, or was altered. */
    Optional<Secret> opened(String id, String sealed) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            byte[] start = Arrays.copyOf(both, START_BYTES);
            byte[] clear = cipher(Cipher.DECRYPT_MODE, id, start)
                    .doFinal(both, START_BYTES, Math.max(0, both.length - START_BYTES));
            return Optional.of(new Secret(new String(clear, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException exception) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return source;
    }

    private Cipher cipher(int mode, String id, byte[] start) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, start));
        cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
