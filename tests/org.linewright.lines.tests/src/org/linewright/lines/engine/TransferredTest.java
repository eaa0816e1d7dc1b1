package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.TransferPermission;
import org.linewright.fakes.FakeCall;
import org.linewright.lines.CallReport;
import org.linewright.lines.DialWish;
import org.linewright.lines.NameSource;
import org.linewright.lines.RunningCall;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Description;
import org.linewright.sip.Peer;

/** The other side transfers a line, in virtual time. */
class TransferredTest {

    private static final String PLACE = "abc@pbx;to-tag=7;from-tag=8";

    private final Stage stage = new Stage();
    private RunningCall call;
    private FakeCall first;

    @BeforeEach
    void talk() {
        permit(TransferPermission.INTERNAL);
        stage.pass(Duration.ofSeconds(5));
        call = stage.lines.dial(new LineId(group().id(), "100"), DialWish.of("23"), report -> {
            // asked when wanted
        }).result().orElseThrow();
        first = placed();
        first.tell(new CallEvent.Calling(stage.registrar.address(), 900));
        answer(first, "theirs");
    }

    private static LineGroup group() {
        return Stage.group(3, Duration.ofHours(1), Duration.ofMillis(10))
                .withCodes(Map.of(Feature.MAILBOX_CALL, new CodeTemplate("102")));
    }

    private void permit(TransferPermission permission) {
        stage.want(group().withCalls(CallRules.USUAL.withTransfers(permission)));
    }

    private FakeCall placed() {
        return stage.registrar.calls().getLast();
    }

    private static void answer(FakeCall one, String session) {
        one.tell(new CallEvent.Answered("a", Optional.of(Description.sdp(session)), Optional.of(new Claims(
                List.of(new Claims.Claim(Source.ASSERTED, new Peer("sip:101@pbx.example", "Anna"))), false))));
    }

    private void refer(String target) {
        first.tell(new CallEvent.TransferAsked(target, Optional.of("sip:23@pbx.example"), Optional.of(PLACE)));
    }

    private static CallEvent busy() {
        return new CallEvent.Refused(486, "Busy Here", "", List.of(), Optional.empty());
    }

    @Test
    void whoIsTransferredTalksToSomebodyElseInTheSameCall() {
        refer("sip:101@pbx.example");
        FakeCall next = placed();
        assertEquals("101", next.target());
        assertEquals(Map.of("Referred-By", "<sip:23@pbx.example>", "Replaces", PLACE), next.wish().headers());
        assertEquals("ours", next.wish().offer().orElseThrow().text());
        assertEquals(0, next.wish().redirects());
        assertEquals("being connected with 101 by 23", call.report().words().english());
        next.tell(new CallEvent.Progress(180, "Ringing", "a", Optional.of(Description.sdp("early"))));
        assertEquals(List.of("take transfer", "transfer news 180 Ringing"), first.wanted());
        assertTrue(stage.voices.said().stream().noneMatch(said -> said.contains("early")), "the old one is heard");
        answer(next, "another");
        assertEquals(List.of("talk theirs", "talking", "talk another"), stage.voices.said());
        assertEquals(CallReport.Stage.TALKING, call.report().stage());
        assertEquals(new CallReport.Partner("101", "Anna", NameSource.ASSERTED, Optional.empty()),
                call.report().partner());
        assertEquals("verbunden mit Anna 101 durch 23", call.report().words().german());
        assertEquals(1, stage.lines.calls().size());
        assertEquals("transfer news 200 OK", first.wanted().getLast());
        stage.pass(Duration.ofSeconds(6));
        assertEquals("hang up", first.wanted().getLast());
        first.tell(new CallEvent.Ended(By.US, ""));
        assertEquals(CallReport.Stage.TALKING, call.report().stage());
        call.hold();
        assertEquals(List.of("offer held"), next.wanted());
        next.tell(new CallEvent.Ended(By.THEM, ""));
        assertTrue(call.report().over());
        assertEquals("closed", stage.voices.said().getLast());
    }

    @Test
    void whoDoesNotAnswerLeavesTheCallAsItWas() {
        CallReport.Partner before = call.report().partner();
        refer("sip:101@pbx.example");
        call.hold();
        assertEquals(List.of("take transfer"), first.wanted(), "nothing is offered to two at once");
        placed().tell(busy());
        assertEquals(List.of("take transfer", "transfer news 486 Busy Here"), first.wanted());
        assertEquals("withdrawn", stage.voices.said().getLast());
        assertEquals("not connected with 101: busy (486 Busy Here)", call.report().words().english());
        assertEquals(before, call.report().partner());
        call.hold();
        assertEquals("offer held", first.wanted().getLast());
        refer("sip:101@pbx.example");
        assertEquals("take transfer", first.wanted().getLast());
    }

    @Test
    void whoTransfersMayGoBeforeAnybodyAnswers() {
        refer("sip:101@pbx.example");
        FakeCall next = placed();
        next.tell(new CallEvent.Progress(180, "Ringing", "a", Optional.of(Description.sdp("early"))));
        first.tell(new CallEvent.Ended(By.THEM, ""));
        assertEquals(CallReport.Stage.CALLING, call.report().stage());
        assertEquals("talk early", stage.voices.said().getLast());
        assertEquals("101", call.report().partner().number());
        answer(next, "another");
        assertEquals(CallReport.Stage.TALKING, call.report().stage());
        call.hangUp();
        assertEquals("hang up", next.wanted().getLast());
    }

    @Test
    void aloneWithSomebodyBusyTheCallIsOver() {
        refer("sip:101@pbx.example");
        first.tell(new CallEvent.Ended(By.THEM, ""));
        placed().tell(busy());
        assertTrue(call.report().over());
        assertEquals("busy (486 Busy Here)", call.report().words().english());
    }

    @Test
    void whoHangsUpMeanwhileHangsBothUp() {
        refer("sip:101@pbx.example");
        call.hangUp();
        assertEquals("hang up", first.wanted().getLast());
        assertEquals(List.of("hang up"), placed().wanted());
        first.tell(new CallEvent.Ended(By.US, ""));
        placed().tell(new CallEvent.Refused(487, "Request Terminated", "", List.of(), Optional.empty()));
        assertTrue(call.report().over());
        assertEquals("we hung up", call.report().words().english());
    }

    @ParameterizedTest
    @CsvSource({ "NEVER, sip:101@pbx.example", "INTERNAL, sip:030555@pbx.example", "INTERNAL, sip:100@pbx.example",
            "ALWAYS, sip:112@pbx.example", "ALWAYS, sip:0112@pbx.example", "ALWAYS, sip:%2A72%23@pbx.example",
            "ALWAYS, sip:*72*0900%23@pbx.example", "ALWAYS, sip:102@pbx.example", "ALWAYS, mailto:101@pbx.example",
            "ALWAYS, sip:%zz@pbx.example" })
    void whatIsNotPermittedIsNeverDialled(TransferPermission permission, String target) {
        permit(permission);
        int calls = stage.registrar.calls().size();
        refer(target);
        await(() -> first.wanted().contains("decline transfer 603"));
        await(() -> call.report().words().english().endsWith("; declined"));
        assertEquals(calls, stage.registrar.calls().size());
    }

    @ParameterizedTest
    @CsvSource({ "sip:030555@elsewhere.example, sip:030555@elsewhere.example", "tel:+4930555, +4930555",
            "sip:101@pbx.example, sip:101@pbx.example" })
    void whoMayBeSentEverywhereIs(String target, String dialled) {
        permit(TransferPermission.ALWAYS);
        int calls = stage.registrar.calls().size();
        refer(target);
        await(() -> stage.registrar.calls().size() > calls);
        assertEquals(dialled, placed().target());
    }

    private static void await(BooleanSupplier there) {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < limit, "It did not come to that");
            Thread.onSpinWait();
        }
    }
}
