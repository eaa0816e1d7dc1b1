package org.linewright.sip.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.register.Chance;

class NoncesTest {

    private final VirtualTimers timers = new VirtualTimers();
    private final Nonces nonces = new Nonces(new byte[32], timers, new Chance(new Random(1)));

    @Test
    void isOursForItsRealmAlone() {
        String nonce = nonces.fresh("crown.example");
        assertTrue(nonces.ours(nonce, "crown.example"));
        assertFalse(nonces.ours(nonce, "other.example"));
        assertFalse(nonces.ours(nonce.replace('.', '-'), "crown.example"));
        assertFalse(nonces.ours("f" + nonce, "crown.example"));
        assertFalse(new Nonces(new byte[]{ 1 }, timers, new Chance(new Random(1))).ours(nonce, "crown.example"));
    }

    @Test
    void aCountIsGoodOnceAndOnlyUpwards() {
        String nonce = nonces.fresh("r");
        assertTrue(nonces.use(nonce, 1));
        assertFalse(nonces.use(nonce, 1));
        assertTrue(nonces.use(nonce, 3));
        assertFalse(nonces.use(nonce, 2));
        assertFalse(nonces.use(nonce, Nonces.MOST_USES + 1));
    }

    @Test
    void isStaleAfterItsLife() {
        String nonce = nonces.fresh("r");
        timers.pass(Nonces.LIFE.plusMillis(1));
        assertFalse(nonces.use(nonce, 1));
    }

    @Test
    void whatWasForgottenIsNotGoodAgain() {
        String first = nonces.fresh("r");
        assertTrue(nonces.use(first, 1));
        timers.pass(Duration.ofMillis(1));
        for (int i = 0; i < Nonces.MOST_KEPT; i++) {
            assertTrue(nonces.use(nonces.fresh("r"), 1));
        }
        assertFalse(nonces.use(first, 1));
        assertFalse(nonces.use(first, 2));
    }
}
