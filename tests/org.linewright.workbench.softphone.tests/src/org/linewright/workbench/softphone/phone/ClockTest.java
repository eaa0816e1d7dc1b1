package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a call lasts, in words. */
class ClockTest {

    @ParameterizedTest
    @CsvSource({ "0, 0:00", "7, 0:07", "187, 3:07", "3599, 59:59", "3600, 1:00:00", "36061, 10:01:01", "-1, 0:00" })
    void itReadsAsOnATelephone(long seconds, String shown) {
        assertEquals(shown, Clock.of(Duration.ofSeconds(seconds)));
    }
}
