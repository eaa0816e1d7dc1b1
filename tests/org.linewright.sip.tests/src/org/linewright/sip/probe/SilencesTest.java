package org.linewright.sip.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What follows from the silences that were survived. */
class SilencesTest {

    private static final List<Duration> FIVE = IntStream.of(10, 20, 30, 40, 50).mapToObj(Duration::ofSeconds).toList();

    @Test
    void twoInARowEndIt() {
        Rungs rungs = Rungs.of(FIVE).with(seconds(10), true).with(seconds(20), false);
        assertFalse(rungs.over());
        assertTrue(rungs.with(seconds(30), false).over());
        assertEquals(new Span(seconds(10), Optional.of(seconds(20))), rungs.with(seconds(30), false).span());
    }

    @Test
    void anOpenPortAfterAShutOneIsBelieved() {
        Rungs rungs = Rungs.of(FIVE).with(seconds(10), true).with(seconds(20), false).with(seconds(30), true);
        assertFalse(rungs.over());
        Rungs last = rungs.with(seconds(40), false).with(seconds(50), false);
        assertTrue(last.over());
        assertEquals(new Span(seconds(30), Optional.of(seconds(40))), last.span());
    }

    @Test
    void whatCameEarlierThanAShorterOneWaitsForIt() {
        Rungs rungs = Rungs.of(FIVE).with(seconds(20), false).with(seconds(30), false);
        assertFalse(rungs.over());
        assertTrue(rungs.without(seconds(10)).over());
        assertEquals(new Span(Duration.ZERO, Optional.of(seconds(20))), rungs.span());
    }

    @Test
    void halvingFindsEveryBorderInThreeTries() {
        for (int border = 0; border <= FIVE.size(); border++) {
            Halving halving = Halving.of(FIVE);
            int tries = 0;
            while (halving.next().isPresent()) {
                halving = halving.with(FIVE.indexOf(halving.next().get()) < border);
                tries++;
            }
            assertTrue(tries <= 3, tries + " tries");
            assertEquals(border == 0 ? Duration.ZERO : FIVE.get(border - 1), halving.span().longest());
            assertEquals(border == FIVE.size() ? Optional.empty() : Optional.of(FIVE.get(border)),
                    halving.span().forgotten());
        }
    }

    @Test
    void halvingReckonsWithItsLongestWay() {
        assertEquals(seconds(30 + 50 + 2), Halving.of(FIVE.subList(2, 5)).most(seconds(1)).minus(seconds(10)));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
