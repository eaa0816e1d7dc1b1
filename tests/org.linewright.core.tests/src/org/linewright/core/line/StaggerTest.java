package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Trouble;

class StaggerTest {

    @ParameterizedTest(name = "300 ms allow {1} lines at {0} s, and not one more")
    @CsvSource({ "60,200", "600,2000", "3600,12000" })
    void knowsHowManyLinesADelayAllows(int seconds, int lines) {
        assertEquals(lines, stagger(lines, 300, seconds).most());
        assertTrue(stagger(lines, 300, seconds).possible());
        assertEquals("LW-LINE-301", stagger(lines + 1, 300, seconds).troubles().getFirst().code());
    }

    @Test
    void theLastOfAHundredLinesStartsAfter29Point7Seconds() {
        assertEquals(Duration.ofMillis(29_700), stagger(100, 300, 600).start());
        assertEquals(Duration.ZERO, stagger(0, 300, 600).start());
        assertEquals(Duration.ZERO, stagger(1, 300, 600).start());
    }

    @Test
    void showsTheSumInBothLanguages() {
        Trouble trouble = stagger(201, 300, 60).troubles().getFirst();
        assertTrue(trouble.sentence().german().contains("201 Leitungen × 300 ms Register-Verzögerung = 60,3 s"),
                trouble.sentence().german());
        assertTrue(trouble.sentence().english().contains("201 lines × 300 ms register delay = 60.3 s"),
                trouble.sentence().english());
        assertEquals("registrar.delay", trouble.field());
    }

    @Test
    void warnsWhenTheStartTakesMoreThanHalfTheInterval() {
        assertEquals(List.of(), stagger(1000, 300, 600).troubles());
        assertEquals(List.of("LW-LINE-302"), stagger(1002, 300, 600).troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void noDelayAllowsAnyNumber() {
        assertTrue(stagger(100_000, 0, 1).possible());
    }

    private static Stagger stagger(int lines, int millis, int seconds) {
        return new Stagger(lines, Duration.ofMillis(millis), Duration.ofSeconds(seconds));
    }
}
