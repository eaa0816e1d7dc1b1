package org.linewright.simulator.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.linewright.simulator.DigestAlgorithm;

/**
 * Issues nonces that carry their own age and seal, so that challenges cost no memory, and remembers the counts of the
 * used ones: the last {@value #KEPT}. A nonce older than the oldest forgotten one is stale.
 */
final class Nonces {

    private record Used(long serial, String user) {
    }

    private static final int KEPT = 65_536;
    private static final int FIELD = 16;
    private static final int BODY = 2 * FIELD;
    private static final HexFormat HEX = HexFormat.of();

    private final LongSupplier nanos;
    private final String key;
    private final Map<Used, Long> counts = new LinkedHashMap<>();
    private long issued;
    private long forgotten;

    Nonces(LongSupplier nanos, RandomGenerator random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.nanos = nanos;
        this.key = HEX.formatHex(secret);
    }

    synchronized String next() {
        issued++;
        String body = HEX.toHexDigits(nanos.getAsLong()) + HEX.toHexDigits(issued);
        return body + seal(body);
    }

    /** Whether this use of the nonce is a new one. It counts as used then. */
    synchronized boolean use(String nonce, String user, Optional<Long> count, Duration lifetime) {
        if (!ours(nonce) || count.isEmpty()) {
            return false;
        }
        long age = nanos.getAsLong() - HexFormat.fromHexDigitsToLong(nonce, 0, FIELD);
        Used used = new Used(HexFormat.fromHexDigitsToLong(nonce, FIELD, BODY), user);
        boolean known = counts.containsKey(used);
        boolean rises = count.orElseThrow() > counts.getOrDefault(used, 0L); // RFC 7616 §3.4: nc grows
        boolean fresh = age <= lifetime.toNanos() && rises && (known || used.serial() > forgotten);
        if (fresh) {
            counts.put(used, count.orElseThrow());
            forgetOldest();
        }
        return fresh;
    }

    private void forgetOldest() {
        if (counts.size() > KEPT) {
            Iterator<Used> oldest = counts.keySet().iterator();
            forgotten = Math.max(forgotten, oldest.next().serial());
            oldest.remove();
        }
    }

    private boolean ours(String nonce) {
        return nonce.length() == 2 * BODY && MessageDigest.isEqual(bytes(nonce.substring(BODY)),
                bytes(seal(nonce.substring(0, BODY))));
    }

    private String seal(String body) {
        return DigestAlgorithm.SHA_256.hash(key + body).substring(0, BODY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
