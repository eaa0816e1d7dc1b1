package org.linewright.sip.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.sip.DigestAlgorithm;

class ProtectionSpaceTest {

    private static final Challenge CHALLENGE = new Challenge(false, "r", "n", Optional.empty(), false,
            Optional.of(DigestAlgorithm.MD5), "auth");

    private final ProtectionSpace space = new ProtectionSpace();

    @Test
    void hasNoTicketBeforeTheFirstChallenge() {
        assertTrue(space.ticket().isEmpty());
    }

    @Test
    void countsEveryUseOfANonceOnce() {
        space.learn(CHALLENGE);
        assertEquals(2, space.ticket().orElseThrow().count());
        assertEquals(3, space.ticket().orElseThrow().count());
        space.learn(CHALLENGE);
        assertEquals(2, space.ticket().orElseThrow().count());
    }

    @Test
    void stopsSharingWithARegistrarThatTiesNoncesToUsers() {
        space.learn(CHALLENGE);
        space.mistrust();
        space.mistrust();
        assertTrue(space.ticket().isPresent());
        space.mistrust();
        assertTrue(space.ticket().isEmpty());
    }

    @Test
    void goesOnSharingWhenItMostlyWorks() {
        space.learn(CHALLENGE);
        for (int i = 0; i < 100; i++) {
            space.mistrust();
            space.trust();
        }
        assertTrue(space.ticket().isPresent());
    }
}
