package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatchTest {

    private static final InetAddress HOST = InetAddress.getLoopbackAddress();
    private static final InetSocketAddress TOLD = new InetSocketAddress("192.0.2.1", 4000);
    private static final InetSocketAddress OTHER = new InetSocketAddress("192.0.2.1", 5000);

    private final Latch first = Latch.NOBODY.expecting(Set.of(HOST), TOLD).latched(at(4000));

    private static InetSocketAddress at(int port) {
        return new InetSocketAddress(HOST, port);
    }

    @Test
    void whoIsHeardFirstIsIt() {
        assertEquals(Optional.of(at(4000)), first.target());
        assertFalse(first.admits(at(4001)));
    }

    @Test
    void whoeverTakesHisPlaceIsNotTakenForTheOneBefore() {
        Latch late = first.expecting(Set.of(HOST), OTHER).latched(at(4000));
        assertTrue(late.admits(at(5000)), "the new one may still come");
        Latch settled = late.latched(at(5000));
        assertEquals(Optional.of(at(5000)), settled.target());
        assertFalse(settled.admits(at(4000)), "the one before is heard no more");
    }

    @Test
    void whoOnlyTellsAnotherPlaceStaysBehindHisNat() {
        Latch moved = first.expecting(Set.of(HOST), OTHER);
        assertTrue(moved.admits(at(4000)));
        assertEquals(Optional.of(at(4000)), moved.latched(at(4000)).target());
    }

    @Test
    void theGoodbyeOfWhoWasNeverHeardDoesNotKeepTheNewOneAway() {
        Latch late = Latch.NOBODY.expecting(Set.of(HOST), TOLD).expecting(Set.of(HOST), OTHER).latched(at(4000));
        assertTrue(late.admits(at(5000)), "the new one may still come");
        assertEquals(Optional.of(at(5000)), late.latched(at(5000)).target());
    }

    @Test
    void whoIsWhereHeToldToBeIsTheOnlyOneAlsoOnThePortOfTheOneBefore() {
        Latch moved = first.expecting(Set.of(HOST), at(4000)).latched(at(4000));
        assertFalse(moved.admits(at(5000)));
    }

    @Test
    void whoSpeaksBeforeHeIsExpectedIsKept() {
        Latch early = Latch.NOBODY.expecting(Set.of(HOST), TOLD).latched(at(5000)).expecting(Set.of(HOST), OTHER);
        assertEquals(Optional.of(at(5000)), early.target());
        assertFalse(early.admits(at(4000)), "the one before is heard no more");
    }
}
