package org.linewright.metrics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;

/** What a call that is over counts as. */
class CallOutcomeTest {

    @ParameterizedTest
    @CsvSource({ "true, 200, 200 OK, true, ANSWERED", "false, 0, '', true, ANSWERED",
            "true, 486, 486 Busy, false, BUSY",
            "true, 600, 600 Busy, false, BUSY", "true, 0, 180 Ringing, false, CANCELLED",
            "false, 0, '', false, CANCELLED", "true, 487, 487 Terminated, false, CANCELLED",
            "true, 0, '', false, FAILED", "true, 503, 503 Unavailable, false, FAILED",
            "true, 404, 404 Not Found, false, NO_NUMBER", "true, 484, 484 Incomplete, false, NO_NUMBER",
            "true, 480, 480 Unavailable, false, NO_ANSWER", "false, 302, '', false, FORWARDED",
            "false, 603, '', false, DECLINED" })
    void theAnswerDecides(boolean outgoing, int status, String answer, boolean answered, CallOutcome outcome) {
        CallReport.Times times = new CallReport.Times(Instant.EPOCH, Optional.empty(),
                answered ? Optional.of(Instant.EPOCH) : Optional.empty(), Optional.of(Instant.EPOCH));
        assertEquals(outcome, CallOutcome.of(new CallReport(1, new LineId(new GroupId("g"), "22"), outgoing,
                CallReport.Stage.OVER, Text.same("over"), status, answer, new CallReport.Partner("1", ""),
                CallReport.Sound.NONE, times)));
    }
}
