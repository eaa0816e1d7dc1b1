package org.linewright.diagnostics.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recorded;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.diagnostics.ladder.Step.Sound;
import org.w3c.dom.Document;

class LadderTest {

    private final Ladder ladder = Ladder.of(List.of(Recorded.call()), List.of());

    private List<Arrow> arrows() {
        return ladder.steps().stream().filter(Arrow.class::isInstance).map(Arrow.class::cast).toList();
    }

    @Test
    void weAndThePbxAreTheColumns() {
        assertEquals(List.of("192.0.2.10:5060", "192.0.2.1:5060"),
                ladder.participants().stream().map(Participant::name).toList());
        assertEquals(List.of(true, false), ladder.participants().stream().map(Participant::own).toList());
        assertEquals(List.of("Linewright/0.1", "Crown"),
                ladder.participants().stream().map(Participant::product).toList());
    }

    @Test
    void retransmissionsAreFoldedIntoTheirFirst() {
        Arrow ok = arrows().stream().filter(one -> one.label().equals("200 OK (SDP)")).findFirst().orElseThrow();
        assertEquals(10, arrows().size());
        assertEquals(1, ok.repeats());
        assertEquals(Duration.ofMillis(300), ok.since());
        assertEquals(Duration.ofMillis(400), ok.last());
        assertEquals(List.of(1, 0), List.of(ok.from(), ok.to()));
    }

    @Test
    void soundGoesFromTheAnswerToTheHangingUp() {
        Sound sound = ladder.steps().stream().filter(Sound.class::isInstance).map(Sound.class::cast).findFirst()
                .orElseThrow();
        assertEquals(Duration.ofMillis(300), sound.since());
        assertEquals(Duration.ofMillis(500), sound.until());
        assertEquals("RTP PCMA 192.0.2.10:40000 <> 192.0.2.1:30000", sound.label());
    }

    @Test
    void inLettersItReadsLikeOne() {
        String text = LadderText.of(ladder, ZoneOffset.UTC);
        assertEquals("00:00:00.000    0.000    |--------------- INVITE (SDP) -------------->|",
                text.lines().skip(3).findFirst().orElseThrow());
        assertTrue(text.contains("|<--- 407 Proxy Authentication Required -----|"), text);
        assertTrue(text.contains("200 OK (SDP) x2 ") && text.contains("<=====") && text.contains("RTP PCMA"), text);
    }

    @Test
    void thePictureIsWellFormedWhateverPeopleCallThemselves() throws Exception {
        Ladder hostile = Ladder.of(Recorded.conversations((wire, pause) -> {
            wire.sends(Samples.request("OPTIONS", "x", 1, "1", ""), "");
            wire.receives(Samples.answer("200 <script>&\"'\u0001 \uD83D\uDE00 ]]>", "OPTIONS", "x", 1, "1", "")
                    .replace("Server: Crown", "Server: </svg><!-- & %s"));
        }), List.of());
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream(LadderSvg.of(hostile, ZoneOffset.UTC).getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("200 <script>&\"'"));
    }

    @Test
    void bothSidesOfACallThroughAPbxAreOneLadder() {
        Ladder both = Ladder.of(Recorded.conversations((wire, pause) -> {
            Samples.call(wire, pause, "a");
            Samples.call(wire, pause, "b");
        }), List.of());
        assertEquals(20, both.steps().stream().filter(Arrow.class::isInstance).count());
        assertEquals(2, both.steps().stream().filter(Sound.class::isInstance).count());
    }

    @Test
    void theListIsATableThatNoSpreadsheetCalculates() {
        Trace trace = Recorded.of((wire, pause) -> wire.sends(Samples.request("OPTIONS", "=1+1,\"x\"", 1, "1", ""),
                "22@pbx.example"), Masking.OPEN);
        List<String> lines = TraceCsv.of(trace).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().startsWith("number,time,direction,"));
        assertTrue(
                lines.get(1)
                        .startsWith("1,2026-01-01T00:00:00Z,SENT,UDP,192.0.2.10:5060,192.0.2.1:5060,22@pbx.example,"),
                lines.get(1));
        assertTrue(lines.get(1).contains(",\"'=1+1,\"\"x\"\"\","), lines.get(1));
    }
}
