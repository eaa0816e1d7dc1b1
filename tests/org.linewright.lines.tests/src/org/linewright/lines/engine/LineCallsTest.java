package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.fakes.FakeCall;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallTaker;
import org.linewright.lines.DialWish;
import org.linewright.lines.NameSource;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Description;
import org.linewright.sip.Invitation;
import org.linewright.sip.Peer;

/** Calls of running lines, in virtual time. */
class LineCallsTest {

    private static final Invitation CALL = invitation("sip:0309876543@pbx.example", "Bert", "ours");

    private final Stage stage = new Stage();
    private LineGroup group;

    private static Invitation invitation(String from, String name, String offer) {
        return new Invitation(from, name, claims(Source.FROM, new Peer(from, name)), "sip:100@pbx.example",
                "sip:token@192.0.2.1", List.of(), List.of(), Optional.empty(), Optional.of(Description.sdp(offer)),
                InetAddress.getLoopbackAddress(), List.of());
    }

    private static Claims claims(Source source, Peer peer) {
        return new Claims(List.of(new Claims.Claim(source, peer)), false);
    }

    @BeforeEach
    void register() {
        group = Stage.group(3, Duration.ofHours(1), Duration.ofMillis(10));
        stage.want(group);
        stage.pass(Duration.ofSeconds(5));
    }

    private LineId line(int index) {
        return new LineId(group.id(), group.lines().get(index).user());
    }

    private RunningCall dialled() {
        return stage.lines.dial(line(0), DialWish.of("*72#"), report -> {
            // asked when wanted
        }).result().orElseThrow();
    }

    private FakeCall placed() {
        return stage.registrar.calls().getLast();
    }

    private void rules(CallRules rules) {
        group = group.withCalls(rules);
        stage.want(group);
    }

    private FakeCall callIn(Invitation invitation) {
        return stage.registrar.callIn("100", invitation).orElseThrow();
    }

    @Test
    void aRunningLineDialsAndTellsEveryStage() {
        RunningCall call = dialled();
        assertEquals(CallReport.Stage.LOOKING_UP, call.report().stage());
        assertEquals("*72#", placed().target());
        assertEquals("ours", placed().wish().offer().orElseThrow().text());
        placed().tell(new CallEvent.Calling(stage.registrar.address(), 900));
        assertEquals(CallReport.Stage.CALLING, call.report().stage());
        placed().tell(new CallEvent.Progress(180, "Ringing", "a", Optional.empty()));
        assertEquals(CallReport.Stage.RINGING, call.report().stage());
        assertTrue(call.report().rang());
        placed().tell(new CallEvent.Progress(183, "Session Progress", "a", Optional.of(Description.sdp("early"))));
        assertTrue(call.report().sound().early());
        assertEquals("183 Session Progress", call.report().answer());
        assertEquals(0, call.report().status());
        stage.pass(Duration.ofSeconds(3));
        placed().tell(new CallEvent.Answered("a", Optional.of(Description.sdp("theirs")),
                Optional.of(claims(Source.ASSERTED, new Peer("sip:+4930555@pbx.example", "Code")))));
        assertEquals(CallReport.Stage.TALKING, call.report().stage());
        assertEquals(new CallReport.Partner("+4930555", "Code", NameSource.ASSERTED, Optional.empty()),
                call.report().partner());
        assertFalse(call.report().sound().heard());
        stage.voices.sound();
        assertTrue(call.report().sound().heard());
        stage.pass(Duration.ofSeconds(7));
        placed().tell(new CallEvent.Ended(By.THEM, ""));
        CallReport last = call.ended().toCompletableFuture().join();
        assertEquals(CallReport.Stage.OVER, last.stage());
        assertEquals(200, last.status());
        assertEquals(Duration.ofSeconds(7), last.times().talked());
        assertEquals("the other side hung up", last.words().english());
        assertEquals(List.of(), stage.lines.calls());
        assertEquals(List.of("rings", "talk early", "talk theirs", "talking", "closed"), stage.voices.said());
    }

    @Test
    void theListenerIsToldTheLastReport() throws Exception {
        AtomicReference<CallReport> told = new AtomicReference<>();
        CountDownLatch over = new CountDownLatch(1);
        stage.lines.dial(line(0), DialWish.of("1"), report -> {
            told.set(report);
            if (report.over()) {
                over.countDown();
            }
        });
        placed().tell(new CallEvent.Refused(486, "Busy Here", "User busy", List.of(), Optional.empty()));
        over.await();
        assertEquals(486, told.get().status());
        assertEquals("busy (486 Busy Here; User busy)", told.get().words().english());
        assertEquals("besetzt (486 Busy Here; User busy)", told.get().words().german());
    }

    @Test
    void aLineThatCannotCallSaysWhy() {
        assertEquals(List.of("LW-RUN-301"), refused(new LineId(group.id(), "999"), "1"));
        assertEquals(List.of("LW-RUN-305"), refused(line(0), " "));
        LineGroup fresh = Stage.group(4, Duration.ofHours(1), Duration.ofMinutes(1));
        stage.want(fresh);
        assertEquals(List.of("LW-RUN-302"), refused(new LineId(fresh.id(), "103"), "1"));
        dialled();
        dialled();
        assertEquals(List.of("LW-RUN-303"), refused(line(0), "1"));
        stage.voices.fill();
        assertEquals(List.of("LW-RUN-304"), refused(line(1), "1"));
    }

    private List<String> refused(LineId line, String digits) {
        Outcome<RunningCall> outcome = stage.lines.dial(line, DialWish.of(digits), report -> {
            throw new AssertionError("No call, no report");
        });
        return outcome.troubles().stream().map(trouble -> trouble.code()).toList();
    }

    @Test
    void aWithheldNumberAsksForPrivacy() {
        stage.lines.dial(line(0), new DialWish("1", true), report -> {
            // not asked
        });
        assertEquals("id", placed().wish().headers().get("Privacy"));
    }

    @Test
    void aCallIsSentOnThreeTimesAndSaysSo() {
        RunningCall call = dialled();
        assertEquals(3, placed().wish().redirects());
        placed().tell(new CallEvent.Calling(stage.registrar.address(), 900));
        placed().tell(new CallEvent.SentOn("sip:177@pbx.example"));
        placed().tell(new CallEvent.Calling(stage.registrar.address(), 900));
        assertEquals(CallReport.Stage.CALLING, call.report().stage());
        assertEquals("the PBX sends us on to sip:177@pbx.example", call.report().words().english());
        placed().tell(new CallEvent.Progress(180, "Ringing", "a", Optional.empty()));
        assertEquals("ringing", call.report().words().english());
    }

    @Test
    void holdAndResumeAreOffersAndWhatTheyOfferIsAnswered() {
        RunningCall call = dialled();
        call.hold();
        placed().tell(new CallEvent.Answered("a", Optional.of(Description.sdp("theirs")), Optional.empty()));
        call.hold();
        call.hold();
        assertTrue(call.report().sound().held());
        call.resume();
        assertEquals(List.of("offer held", "offer ours"), placed().wanted());
        placed().tell(new CallEvent.OfferArrived(Description.sdp("again")));
        placed().tell(new CallEvent.OfferArrived(Description.sdp("noise")));
        assertEquals(List.of("answer our answer", "refuse offer"), placed().wanted().subList(2, 4));
        call.hangUp();
        assertEquals("hang up", placed().wanted().getLast());
    }

    @Test
    void swappingHoldsTheOneBeforeItResumesTheOther() {
        RunningCall first = dialled();
        RunningCall second = dialled();
        for (FakeCall call : stage.registrar.calls()) {
            call.tell(new CallEvent.Answered("a", Optional.of(Description.sdp("theirs")), Optional.empty()));
        }
        first.hold();
        second.swap(first);
        assertTrue(second.report().sound().held());
        assertFalse(first.report().sound().held());
        second.swap(first);
        assertFalse(second.report().sound().held());
        assertTrue(first.report().sound().held());
        assertTrue(first.join(second).isDone());
        assertFalse(first.report().sound().held());
        assertEquals("LW-RUN-306", first.join(first).troubles().getFirst().code());
    }

    @Test
    void keysThatTheStreamDoesNotTakeGoByInfoOneAfterTheOther() {
        RunningCall call = dialled();
        stage.voices.takeNoKeys();
        assertEquals("LW-MEDIA-201", call.press("1").troubles().getFirst().code());
        placed().tell(new CallEvent.Answered("a", Optional.of(Description.sdp("theirs")), Optional.empty()));
        Outcome<Integer> pressed = call.press("12#");
        assertEquals(3, pressed.result().orElseThrow());
        assertEquals("LW-RUN-307", pressed.troubles().getFirst().code());
        stage.pass(Duration.ofMillis(100));
        assertEquals(List.of("key 1"), placed().wanted());
        stage.pass(Duration.ofSeconds(1));
        assertEquals(List.of("key 1", "key 2", "key #"), placed().wanted());
    }

    @Test
    void aTransferIsToldAndEndsTheCallWhenItIsDone() {
        RunningCall call = dialled();
        placed().tell(new CallEvent.Answered("a", Optional.of(Description.sdp("theirs")), Optional.empty()));
        assertEquals(2, call.press("12").result().orElseThrow());
        RunningCall other = dialled();
        call.transfer("30");
        call.transfer(other);
        FakeCall first = stage.registrar.calls().getFirst();
        assertEquals(List.of("refer 30", "refer to the other of *72#"), first.wanted());
        first.tell(new CallEvent.TransferProgress(180, "Ringing", false));
        assertEquals("being transferred (180 Ringing)", call.report().words().english());
        first.tell(new CallEvent.TransferProgress(603, "Decline", true));
        assertEquals("not transferred (603 Decline)", call.report().words().english());
        assertEquals(2, first.wanted().size());
        first.tell(new CallEvent.TransferProgress(200, "OK", true));
        assertEquals("hang up", first.wanted().getLast());
        first.tell(new CallEvent.TransferAsked("sip:0900@x", Optional.empty(), Optional.empty()));
        assertEquals("decline transfer 603", first.wanted().getLast());
        assertEquals("the other side wants to transfer us to sip:0900@x; declined", call.report().words().english());
        first.tell(new CallEvent.OfferRefused(488, "No"));
        assertEquals("withdrawn", stage.voices.said().getLast());
    }

    @Test
    void aCallThatComesInIsGivenToWhoeverTakesCalls() {
        AtomicReference<OfferedCall> offered = new AtomicReference<>();
        stage.lines.incoming(call -> {
            offered.set(call);
            return report -> {
                // asked when wanted
            };
        });
        FakeCall call = callIn(CALL);
        CallReport report = offered.get().report();
        assertEquals(CallReport.Stage.RINGING, report.stage());
        assertEquals(new CallReport.Partner("0309876543", "Bert", NameSource.FROM, Optional.empty()), report.partner());
        assertEquals(line(0), report.line());
        assertFalse(report.outgoing());
        assertEquals(1, stage.lines.calls().size());
        offered.get().decline(DeclineCode.RINGING);
        offered.get().accept();
        assertEquals(List.of("ring", "accept our answer"), call.wanted());
        call.tell(new CallEvent.Confirmed(Optional.empty()));
        assertEquals(CallReport.Stage.TALKING, offered.get().report().stage());
        call.tell(new CallEvent.Ended(By.THEM, ""));
        assertEquals(Duration.ZERO, offered.get().report().times().talked());
    }

    @Test
    void theLastWhoAskedTakesCallsAndThenTheOneBeforeAgain() {
        List<String> taken = new ArrayList<>();
        stage.lines.incoming(taking("first", taken));
        Watch second = stage.lines.incoming(taking("second", taken));
        callIn(CALL);
        second.close();
        callIn(CALL);
        assertEquals(List.of("second", "first"), taken);
    }

    private static CallTaker taking(String name, List<String> taken) {
        return call -> {
            taken.add(name);
            return report -> {
                // not asked
            };
        };
    }

    @Test
    void aCallThatNobodyHereSpeaksIsRefusedBeforeItRings() throws Exception {
        AtomicReference<OfferedCall> offered = new AtomicReference<>();
        stage.lines.incoming(call -> {
            offered.set(call);
            return report -> {
                // not asked
            };
        });
        BlockingQueue<CallFigures> ends = new LinkedBlockingQueue<>();
        try (Watch watch = stage.lines.figures().watchEnds(ends::add)) {
            FakeCall call = callIn(invitation("sip:1@x", "", "noise"));
            assertEquals(List
                    .of("refuse 305 linewright \"No common codec: the other end offers noise, allowed are words.\""),
                    call.wanted());
            CallReport report = offered.get().report();
            assertTrue(report.over() && !report.rang(), report::toString);
            assertEquals("refused before it rang. No common codec: the other end offers noise, allowed are words.",
                    report.words().english());
            assertEquals(report, ends.take().report());
            assertEquals(report, offered.get().ended().toCompletableFuture().get());
            call.tell(new CallEvent.Ended(By.US, ""));
            assertEquals("closed", stage.voices.said().getLast());
            assertEquals(List.of(), stage.lines.calls());
        }
    }

    @Test
    void aCallWithoutAnOfferRingsWhateverItsCallerSpeaks() {
        stage.lines.incoming(call -> report -> {
            // not asked
        });
        FakeCall call = callIn(new Invitation("sip:1@x", "", claims(Source.FROM, new Peer("sip:1@x", "")),
                "sip:100@pbx.example", "sip:token@192.0.2.1", List.of(), List.of(), Optional.empty(), Optional.empty(),
                InetAddress.getLoopbackAddress(), List.of()));
        assertEquals(List.of("ring"), call.wanted());
    }

    @ParameterizedTest
    @CsvSource({ "BUSY_HERE, decline 486", "UNAVAILABLE, decline 480", "DECLINE, decline 603", "RINGING, ring" })
    void whileNobodyTakesCallsTheRulesAnswer(DeclineCode away, String wanted) {
        rules(CallRules.USUAL.withDeclining(new Declining(away, Optional.empty())));
        assertEquals(List.of(wanted), callIn(CALL).wanted());
    }

    @Test
    void whatTheRulesAnswerIsToldAsACallThatIsOver() throws Exception {
        BlockingQueue<CallFigures> ends = new LinkedBlockingQueue<>();
        try (Watch watch = stage.lines.figures().watchEnds(ends::add)) {
            callIn(CALL);
            rules(CallRules.USUAL.withForwarding(new Forwarding(true,
                    Optional.of(new Forwarding.Administrative("30", Forwarding.Occasion.ALWAYS,
                            Forwarding.Callers.ALL)),
                    Optional.empty())));
            callIn(CALL);
            List<CallReport> told = List.of(ends.take().report(), ends.take().report());
            assertEquals(List.of(486, 302), told.stream().map(CallReport::status).toList());
            assertTrue(told.stream().allMatch(one -> one.over() && !one.outgoing() && !one.rang()), told::toString);
            assertEquals("declined by the rules of the line (486)", told.getFirst().words().english());
        }
    }

    @ParameterizedTest
    @CsvSource({ "ALWAYS, ALL, redirect 30, redirect 30", "BUSY, ALL, decline 486, decline 486",
            "LOGGED_OFF, ALL, redirect 30, redirect 30", "ALWAYS, INTERNAL, decline 486, redirect 30",
            "ALWAYS, EXTERNAL, redirect 30, decline 486" })
    void theAdministratorsForwardingIsTold(Forwarding.Occasion occasion, Forwarding.Callers callers, String outside,
            String inside) {
        rules(CallRules.USUAL.withForwarding(new Forwarding(true,
                Optional.of(new Forwarding.Administrative("30", occasion, callers)), Optional.empty())));
        assertEquals(List.of(outside), callIn(CALL).wanted());
        assertEquals(List.of(inside), callIn(invitation("sip:101@pbx.example", "", "ours")).wanted());
    }

    @Test
    void aBusyLineForwardsOrIsBusyAndAMailboxTakesTheRest() {
        rules(new CallRules(Declining.USUAL, new Forwarding(true, Optional.of(new Forwarding.Administrative("30",
                Forwarding.Occasion.BUSY, Forwarding.Callers.ALL)), Optional.of("99")), 1));
        assertEquals(List.of("redirect 99"), callIn(CALL).wanted());
        dialled();
        assertEquals(List.of("redirect 30"), callIn(CALL).wanted());
        rules(CallRules.USUAL.withCallsPerLine(1));
        assertEquals(List.of("decline 486"), callIn(CALL).wanted());
    }

    @Test
    void stoppingTheLinesHangsUp() {
        dialled();
        stage.lines.stop(Duration.ofSeconds(5));
        assertEquals(List.of("hang up"), placed().wanted());
    }

    @Test
    void aLineThatIsNoLongerWantedTakesNoCalls() {
        stage.want();
        stage.pass(Duration.ofSeconds(5));
        assertTrue(stage.registrar.callIn("100", CALL).isEmpty());
    }
}
