package org.linewright.sip.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The user parts of our Contacts: unguessable without the key, and the same for a line with the same key, so that after
 * a crash a line refreshes its old binding instead of leaving it behind.
 */
public final class Tokens {

    static final int LENGTH = 22;

    private final SecretKeySpec key;

    public Tokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** 22 characters of the URL-safe alphabet, 132 bits. */
    public String of(String addressOfRecord) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] sum = mac.doFinal(addressOfRecord.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum).substring(0, LENGTH);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HmacSHA256", missing);
        }
    }
}
