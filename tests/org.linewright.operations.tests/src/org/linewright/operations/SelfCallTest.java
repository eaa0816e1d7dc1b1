package org.linewright.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;

class SelfCallTest {

    private static final Optional<Duration> SOON = Optional.of(Duration.ofMillis(80));
    private static final CallReport CALL = new CallReport(1, new LineId(new GroupId("g"), "22"), true,
            CallReport.Stage.TALKING, CallReport.Stage.TALKING.label(), 200, "200 OK", new CallReport.Partner("23", ""),
            CallReport.Sound.NONE, new CallReport.Times(Instant.EPOCH, Optional.empty(), Optional.empty(),
                    Optional.empty()));

    private static HeardWay way(String from, String to, Optional<Duration> delay, long sent, long come, double lost,
            int jitter) {
        return new HeardWay(from, to, delay, sent, come, lost, Duration.ofMillis(jitter), Optional.of(4.0));
    }

    private static HeardWay good(String from, String to) {
        return way(from, to, SOON, 400, 400, 0, 2);
    }

    private static List<Trouble> findings(HeardWay there, HeardWay back) {
        return new SelfCall(CALL, there, back).findings();
    }

    private static List<String> codes(HeardWay there, HeardWay back) {
        return findings(there, back).stream().map(Trouble::code).toList();
    }

    @Test
    void aGoodCallHasNothingToSay() {
        assertEquals(List.of(), findings(good("22", "23"), good("23", "22")));
    }

    @Test
    void oneWaySoundNamesWhoDoesNotHearAndWhy() {
        List<Trouble> found = findings(good("22", "23"), way("23", "22", Optional.empty(), 400, 0, 0, 0));
        assertEquals(List.of("LW-OPS-504"), found.stream().map(Trouble::code).toList());
        assertEquals("Einseitiger Ton: 22 hört 23 nicht. 23 hat 400 Sprachpakete gesendet, bei 22 kam keines an.",
                found.getFirst().sentence().german());
        assertTrue(found.getFirst().remedy().english().contains("NAT"), found.getFirst().remedy().english());
    }

    @Test
    void noSoundAtAllIsOneFindingAndNotTwo() {
        assertEquals(List.of("LW-OPS-503"), codes(way("22", "23", Optional.empty(), 400, 0, 0, 0),
                way("23", "22", Optional.empty(), 400, 0, 0, 0)));
    }

    @Test
    void packetsWithoutTheSignalAreSomebodyElse() {
        assertEquals(List.of("LW-OPS-505"), codes(way("22", "23", Optional.empty(), 400, 390, 0, 2),
                good("23", "22")));
        assertEquals(List.of("LW-OPS-506"), codes(way("22", "23", Optional.empty(), 0, 0, 0, 2),
                good("23", "22")));
    }

    @Test
    void whatIsHeardBadlyIsSaidByItsFigures() {
        assertEquals(List.of("LW-OPS-507", "LW-OPS-508", "LW-OPS-509"),
                codes(way("22", "23", Optional.of(Duration.ofMillis(450)), 400, 380, 0.05, 60), good("23", "22")));
    }
}
