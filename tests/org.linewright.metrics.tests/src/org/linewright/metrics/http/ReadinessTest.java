package org.linewright.metrics.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;

/** When lines are ready, and how it is told what is wrong. */
class ReadinessTest {

    private static LineStatus status(LineState state, String answer) {
        return new LineStatus(new LineId(new GroupId("berlin"), "22"), "22@pbx.example", state, Instant.EPOCH,
                Duration.ZERO, Duration.ZERO, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty(),
                answer, Text.same("words about 22"), List.of(), 0);
    }

    private static String told(Answer answer) {
        return answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @CsvSource({ "'', 200", "REGISTERED, 200", "REGISTERED REGISTERED REFUSED, 200", "STOPPED, 200", "REFUSED, 503",
            "REGISTERED WAITING, 503", "REGISTERED REGISTERING, 503", "REGISTERED RETRYING, 503", "LEAVING, 503",
            "REGISTERED LEAVING, 200", "LEAVING STOPPED, 503" })
    void linesAreReadyWhenTheyAreSettledAndOneIsRegistered(String states, int status) {
        List<LineStatus> all = Arrays.stream(states.split(" ")).filter(word -> !word.isEmpty())
                .map(word -> status(LineState.valueOf(word), "")).toList();
        assertEquals(status, new Readiness(() -> all).answer(Locale.ENGLISH).status());
    }

    @Test
    void whatIsWrongIsToldByGroupInTheReadersLanguageWithoutNamingALine() {
        List<LineStatus> all = List.of(status(LineState.REGISTERED, "200 OK"), status(LineState.RETRYING, ""),
                status(LineState.RETRYING, ""), status(LineState.REFUSED, "403 \"No\"\u0007"));
        Readiness readiness = new Readiness(() -> all);
        assertEquals("503 {\"ready\":false,\"lines\":{\"registered\":1,\"retrying\":2,\"refused\":1},\"wrong\":["
                + "\"group berlin: 1 × refused; last answer 403 \\\"No\\\"\\u0007\","
                + "\"group berlin: 2 × retrying; no answer came\"]}", told(readiness.answer(Locale.ENGLISH)));
        String german = told(readiness.answer(Locale.GERMAN));
        assertTrue(german.contains("Gruppe berlin: 2 × versucht es wieder; es kam keine Antwort"), german);
    }
}
