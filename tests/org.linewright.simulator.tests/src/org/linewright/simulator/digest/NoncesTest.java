package org.linewright.simulator.digest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoncesTest {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private long now = -7;
    private final Nonces nonces = new Nonces(() -> now, new Random(1));

    @Test
    void serveUntilTheirLifetimeIsOver() {
        String nonce = nonces.next();
        now += LIFETIME.toNanos();
        assertTrue(uses(nonce, "22", 1));
        now++;
        assertFalse(uses(nonce, "22", 2));
    }

    @Test
    void areNeverTheSameTwice() {
        assertNotEquals(nonces.next(), nonces.next());
    }

    @Test
    void countForEveryUserByItself() {
        String nonce = nonces.next();
        assertTrue(uses(nonce, "22", 1));
        assertTrue(uses(nonce, "23", 1));
        assertFalse(uses(nonce, "22", 1));
    }

    @Test
    void areRefusedWithABrokenSealOrOfAnotherPbx() {
        String nonce = nonces.next();
        assertFalse(uses("e" + nonce.substring(1), "22", 1));
        assertFalse(uses(nonce + "0", "22", 1));
        assertFalse(uses("", "22", 1));
        assertFalse(uses(new Nonces(() -> now, new Random(2)).next(), "22", 1));
    }

    @Test
    void neverServeAgainAfterTheirCountIsForgotten() {
        String used = nonces.next();
        assertTrue(uses(used, "22", 1));
        for (int other = 0; other <= 65_536; other++) {
            assertTrue(uses(nonces.next(), "22", 1));
        }
        assertFalse(uses(used, "22", 1));
        assertFalse(uses(used, "22", 2));
        assertTrue(uses(nonces.next(), "22", 1));
    }

    private boolean uses(String nonce, String user, long count) {
        return nonces.use(nonce, user, Optional.of(count), LIFETIME);
    }
}
