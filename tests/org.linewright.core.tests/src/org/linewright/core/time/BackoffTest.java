package org.linewright.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void doublesUpToItsCapAndStaysThere() {
        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 960L, 1800L, 1800L),
                IntStream.rangeClosed(1, 8).mapToObj(n -> Backoff.ALL_FLOWS_DOWN.bound(n).toSeconds()).toList());
        assertEquals(Duration.ofMinutes(30), Backoff.ALL_FLOWS_DOWN.bound(Integer.MAX_VALUE));
    }

    @Test
    void waitsBetweenHalfAndAllOfTheBound() {
        for (int failures = 1; failures < 100; failures++) {
            Duration bound = Backoff.ALL_FLOWS_DOWN.bound(failures);
            Duration wait = Backoff.ALL_FLOWS_DOWN.wait(failures, random);
            assertTrue(wait.compareTo(bound.dividedBy(2)) >= 0 && wait.compareTo(bound) <= 0, failures + ": " + wait);
        }
    }

    @Test
    void isRefusedWithoutAWait() {
        assertThrows(IllegalArgumentException.class, () -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }
}
