package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

    private final Spread spread = new Spread(new SplittableRandom(7));

    @ParameterizedTest
    @ValueSource(ints = { 25, 60, 600, 3600 })
    void refreshesAtEightyToNinetyFivePerCent(int seconds) {
        double least = 1;
        double most = 0;
        for (int i = 0; i < 1000; i++) {
            double share = spread.refreshAfter(Duration.ofSeconds(seconds)).toNanos() / (seconds * 1e9);
            least = Math.min(least, share);
            most = Math.max(most, share);
        }
        assertTrue(0.799 < least && least < 0.81, "from " + least);
        assertTrue(0.94 < most && most < 0.951, "to " + most);
    }

    @ParameterizedTest
    @ValueSource(ints = { 3, 4, 5, 10, 20, 30 })
    void leavesARegistrarThatCountsWholeSecondsItsSecond(int seconds) {
        Duration granted = Duration.ofSeconds(seconds);
        Duration latest = granted.minusSeconds(1);
        for (int i = 0; i < 1000; i++) {
            assertTrue(spread.refreshAfter(granted).compareTo(Spread.deadlineAfter(granted)) < 0);
        }
        assertTrue(Spread.deadlineAfter(granted).compareTo(latest) < 0);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void neverHurriesBeyondAThirdOfTheGrant(int seconds) {
        Duration granted = Duration.ofSeconds(seconds);
        for (int i = 0; i < 1000; i++) {
            assertTrue(spread.refreshAfter(granted).multipliedBy(3).compareTo(granted) > 0);
        }
    }
}
