package org.linewright.workbench.line.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.TrialMessage;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialReport.Stage;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Left;
import org.linewright.lines.TrialResult.Verdict;
import org.linewright.workbench.kit.Icon;

class TrialSheetTest {

    private static final InetSocketAddress PBX = InetSocketAddress.createUnresolved("pbx.example", 5060);
    private static final TrialMessage SENT = new TrialMessage(Instant.parse("2026-11-24T10:00:00.250Z"), true, PBX,
            "REGISTER sip:pbx.example SIP/2.0\nAuthorization: •••");

    @Test
    void saysHowFarItIsWhileItRuns() {
        TrialSheet sheet = sheet(new TrialReport(Stage.ASKING, new Text("wartet", "waits"), List.of(SENT),
                Optional.empty()));
        assertFalse(sheet.over());
        assertEquals("The test waits …", sheet.sentence().english());
        assertEquals(2, sheet.stage());
        assertEquals(4, TrialSheet.stages());
    }

    @Test
    void listsEveryMessageWithItsWay() {
        TrialSheet sheet = sheet(new TrialReport(Stage.ASKING, Text.same("x"), List.of(SENT), Optional.empty()));
        assertEquals(List.of(new TrialSheet.Row("10:00:00.250", new Text("→ gesendet", "→ sent"),
                "REGISTER sip:pbx.example SIP/2.0", "pbx.example:5060")), sheet.rows());
        assertTrue(sheet.text().contains("Authorization: •••"));
    }

    @Test
    void saysWhatTheRegistrarGrantedAndWhoElseIsThere() {
        TrialResult granted = new TrialResult(Verdict.GRANTED, List.of(), "200 OK", Duration.ofSeconds(600),
                Duration.ofSeconds(60), Duration.ofMillis(12), Optional.of(PBX), Optional.empty(),
                List.of(new TrialResult.Other("sip:22@10.0.0.9", Duration.ofSeconds(30), Optional.empty()),
                        new TrialResult.Other("sip:22@10.0.0.1", Duration.ofSeconds(30),
                                Optional.of(new LineId(new GroupId("g"), "22")))),
                Left.NOTHING);
        TrialSheet sheet = sheet(new TrialReport(Stage.OVER, Text.same("registered"), List.of(), Optional.of(granted)));
        assertTrue(sheet.over());
        assertEquals(Icon.DONE, sheet.icon());
        assertEquals("It works: registered.", sheet.sentence().english());
        assertEquals(List.of("Asked for 600 s, granted 60 s, answer after 12 ms", "Registrar: pbx.example:5060",
                "Also registered: sip:22@10.0.0.9", "Also registered: our running line 22"),
                sheet.facts().stream().map(Text::english).toList());
    }

    @Test
    void aRefusalIsAnErrorInWordAndIcon() {
        TrialResult refused = new TrialResult(Verdict.REFUSED, List.of(), "403 Forbidden", Duration.ofSeconds(600),
                Duration.ZERO, Duration.ZERO, Optional.of(PBX), Optional.empty(), List.of(), Left.NOTHING);
        TrialSheet sheet = sheet(new TrialReport(Stage.OVER, new Text("falsches Passwort", "wrong password"), List.of(),
                Optional.of(refused)));
        assertEquals(Icon.ERROR, sheet.icon());
        assertEquals("Abgelehnt: falsches Passwort.", sheet.sentence().german());
        assertEquals(List.of(), sheet.troubles());
    }

    private static TrialSheet sheet(TrialReport report) {
        return new TrialSheet(report, ZoneOffset.UTC);
    }
}
