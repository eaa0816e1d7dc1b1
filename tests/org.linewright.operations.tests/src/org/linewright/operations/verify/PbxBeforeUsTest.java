package org.linewright.operations.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.LastKnown;
import org.linewright.operations.SentCode;
import org.linewright.operations.verify.CallSeen.Ring;

class PbxBeforeUsTest {

    private static final LineGroup GROUP = new LineGroup(new GroupId("g"), "G", "fake", Optional.empty(),
            new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(600),
                    Duration.ofMillis(300), KeepAlive.OFF),
            Media.G711, Map.of(), Map.of(), List.of(),
            CallRules.USUAL.withForwarding(new Forwarding(true, Optional.of(Forwarding.Administrative.always("99")),
                    Optional.empty())));

    private final FakePbx pbx = new FakePbx();

    @Test
    void aCallThatArrivesShowsNothing() {
        assertEquals(Optional.empty(), finding(List.of()));
    }

    @Test
    void aCallThatIsTurnedAwayShowsDoNotDisturbOfThePbxAndWhichRuleItHides() {
        pbx.call(code("*76"));
        Trouble finding = finding(List.of()).orElseThrow();
        assertEquals("LW-OPS-406", finding.code());
        assertTrue(finding.sentence().english().endsWith("Probably do not disturb is switched on in the PBX. "
                + "It was not switched on from here. Our forwarding to 99 does not come into play because of it."),
                finding.sentence().english());
    }

    @Test
    void whatWasSentFromHereIsNamed() {
        pbx.call(code("*76"));
        LastKnown known = new LastKnown(CodeAction.DND, new SentCode(new LineId(GROUP.id(), "22"),
                Feature.DND_ROUTE_ON, Map.of(), "*76", Instant.EPOCH, new CodeAnswer(200, Text.same("200 OK"), true)));
        assertTrue(finding(List.of(known)).orElseThrow().sentence().english()
                .contains("Sent last from here: Do not disturb for the route on."));
    }

    @Test
    void aCallThatRingsElsewhereShowsAForwardingOfThePbx() {
        pbx.call(code("*72*24"));
        assertEquals("LW-OPS-409", finding(List.of()).orElseThrow().code());
    }

    @Test
    void anAnnouncementInsteadOfRingingShowsAForwardingToo() {
        assertEquals("LW-OPS-409", seen(new CallSeen(200, Text.same("200 OK"), true, List.of(), Optional.empty())));
        assertEquals("LW-OPS-409",
                seen(new CallSeen(302, Text.same("302 Moved"), false, List.of(), Optional.empty())));
    }

    @Test
    void anythingElseIsSaidAsItIs() {
        assertEquals("LW-OPS-408",
                seen(new CallSeen(404, Text.same("404 Not Found"), false, List.of(), Optional.empty())));
    }

    @Test
    void aRingAtTheLineIsEnoughWhateverComesAfter() {
        Ring ring = new Ring(Party.TESTED, Duration.ZERO, Optional.empty());
        assertEquals(Optional.empty(), new PbxBeforeUs("22@pbx.example", GROUP, List.of())
                .finding(new CallSeen(486, Text.same("486"), false, List.of(ring), Optional.empty())));
    }

    private Optional<Trouble> finding(List<LastKnown> known) {
        return new PbxBeforeUs("22@pbx.example", GROUP, known).finding(pbx.call(PbxBeforeUs.probe(pbx)));
    }

    private static String seen(CallSeen call) {
        return new PbxBeforeUs("22@pbx.example", GROUP, List.of()).finding(call).orElseThrow().code();
    }

    private static TestCall code(String digits) {
        return new TestCall(Party.TESTED, digits, Set.of(), Duration.ofSeconds(1), Optional.empty());
    }
}
