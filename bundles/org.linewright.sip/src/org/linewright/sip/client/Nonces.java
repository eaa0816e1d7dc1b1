package org.linewright.sip.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.linewright.core.time.Timers;
import org.linewright.sip.register.Chance;

/**
 * Nonces that say when they were made and prove that they are ours, so that whoever only asks leaves nothing behind. What
 * is kept is how often each was used: a count is good once (RFC 7616 §3.4, {@code nc}).
 */
final class Nonces {

    static final Duration LIFE = Duration.ofMinutes(5);
    static final int MOST_USES = 500;
    static final int MOST_KEPT = 4096;
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{1,16})\\.([a-z2-7]{16})\\.([A-Za-z0-9_-]{22})");

    /** What is known of a nonce that was used. */
    private record Used(long made, int count) {
    }

    private final SecretKeySpec key;
    private final Timers timers;
    private final Chance chance;
    private final Map<String, Used> used = new LinkedHashMap<>();
    private long forgotten = Long.MIN_VALUE;

    Nonces(byte[] key, Timers timers, Chance chance) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.timers = timers;
        this.chance = chance;
    }

    String fresh(String realm) {
        String begin = Long.toHexString(timers.nanos()) + "." + chance.word(16);
        return begin + "." + seal(begin, realm);
    }

    /** Whether we made it, for this realm. */
    boolean ours(String nonce, String realm) {
        Matcher matcher = FORM.matcher(nonce);
        return matcher.matches() && MessageDigest.isEqual(bytes(matcher.group(3)),
                bytes(seal(matcher.group(1) + "." + matcher.group(2), realm)));
    }

    /** Takes this use of one of ours; false when it is too old, or was used so before: its answer is stale. */
    synchronized boolean use(String nonce, int count) {
        long made = Long.parseUnsignedLong(nonce.substring(0, nonce.indexOf('.')), 16);
        boolean fresh = timers.nanos() - made <= LIFE.toNanos() && made > forgotten;
        Used before = used.getOrDefault(nonce, new Used(made, 0));
        if (!fresh || count <= before.count() || count > MOST_USES) {
            return false;
        }
        used.put(nonce, new Used(made, count));
        if (used.size() > MOST_KEPT) {
            Map.Entry<String, Used> eldest = used.entrySet().iterator().next();
            forgotten = Math.max(forgotten, eldest.getValue().made());
            used.remove(eldest.getKey());
        }
        return true;
    }

    private String seal(String begin, String realm) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] sum = mac.doFinal(bytes(begin + " " + realm));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum).substring(0, 22);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HmacSHA256", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
