package org.linewright.diagnostics.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.diagnostics.Samples.answer;
import static org.linewright.diagnostics.Samples.invite;
import static org.linewright.diagnostics.Samples.request;
import static org.linewright.diagnostics.Samples.withSdp;
import static org.linewright.diagnostics.internal.check.Scene.NOW;
import static org.linewright.diagnostics.internal.check.Scene.OURS;
import static org.linewright.diagnostics.internal.check.Scene.one;
import static org.linewright.diagnostics.internal.check.Scene.passed;
import static org.linewright.diagnostics.internal.check.Scene.registered;
import static org.linewright.diagnostics.internal.check.Scene.told;
import static org.linewright.diagnostics.internal.check.Scene.unknown;
import static org.linewright.diagnostics.internal.check.Scene.with;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.CallReport.Times;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.SoundFigures.LostThere;

/** What calls tell: how they are set up, and how they sound. */
class CallChecksTest {

    private static final Examined NOTHING = Examined.nothing(NOW);

    private static String ok(String call, String sdp) {
        return withSdp(answer("200 OK", "INVITE", call, 1, call + "1", "tt"), sdp);
    }

    private static Scene call(Scene scene, String call) {
        return scene.sends(invite(call, 1, call + "1")).receives(ok(call, Samples.ANSWER_SDP));
    }

    private static Scene hangingUp(Scene scene, String call) {
        return scene.sends(request("BYE", call, 2, call + "2", "tt"))
                .receives(answer("200 OK", "BYE", call, 2, call + "2", "tt"));
    }

    @Test
    void aRequestThatDoesNotFitIntoADatagramIsTold() {
        Examined large = new Scene().sends(invite("a", 1, "1").replace("s=Anna's phone", "s=" + "x".repeat(1300)))
                .examined();
        Finding found = one(new MessageSize(), large);
        assertEquals("LW-CHECK-401", found.code());
        assertTrue(found.evidence().getFirst().startsWith("INVITE: "), found.toString());
        assertEquals(passed(), told(new MessageSize(), call(new Scene(), "a").examined()));
        assertEquals(unknown(), told(new MessageSize(), NOTHING));
    }

    @Test
    void noCommonCodecIsToldByTheRefusalAndByAnAnswerThatTakesNothing() {
        Finding refused = one(new Codecs(), new Scene().sends(invite("a", 1, "1"))
                .receives(answer("488 Not Acceptable Here", "INVITE", "a", 1, "1", "tt")).examined());
        assertEquals("LW-CHECK-411", refused.code());
        assertEquals(List.of("488: pcma / –"), refused.evidence());
        assertEquals(List.of("488: pcma / –; 305 pbx \"only G.729\""),
                one(new Codecs(), new Scene().sends(invite("a", 1, "1"))
                        .receives(answer("488 Not Acceptable Here", "INVITE", "a", 1, "1", "tt")
                                .replace("Server: Crown", "Warning: 305 pbx \"only G.729\""))
                        .examined()).evidence());
        String other = Samples.ANSWER_SDP.replace("AVP 8 101", "AVP 9 101").replace("8 PCMA", "9 G722");
        assertEquals(List.of("SDP: pcma / g722"), one(new Codecs(),
                new Scene().sends(invite("a", 1, "a1")).receives(ok("a", other)).examined()).evidence());
        assertEquals(List.of("411"), told(new Codecs(), new Scene().sends(invite("a", 1, "a1"))
                .receives(ok("a", Samples.ANSWER_SDP.replace("audio 30000", "audio 0"))).examined()));
        assertEquals(passed(), told(new Codecs(), call(new Scene(), "a").examined()));
        assertEquals(unknown(), told(new Codecs(), new Scene().sends(invite("a", 1, "a1"))
                .receives(answer("404 Not Found", "INVITE", "a", 1, "a1", "tt")).examined()));
    }

    private static Scene busy(Scene scene) {
        return scene.pause(Duration.ofSeconds(1)).sends(invite("c", 1, "c1"))
                .receives(answer("486 Busy Here", "INVITE", "c", 1, "c1", "tt"));
    }

    @Test
    void busyWithTwoCallsUpIsTheLimitAndWithFewerIsBusy() {
        Finding limit = one(new CallLimit(), busy(call(call(new Scene(), "a"), "b")).examined());
        assertEquals("LW-CHECK-422", limit.code());
        assertTrue(limit.summary().english().contains("2 were up already"), limit.summary().english());
        assertEquals(passed(), told(new CallLimit(), busy(call(new Scene(), "a")).examined()));
        assertEquals(passed(),
                told(new CallLimit(), busy(hangingUp(call(call(new Scene(), "a"), "b"), "a")).examined()));
        assertEquals(unknown(), told(new CallLimit(), NOTHING));
    }

    @Test
    void aCallerThatWeTurnAwayMetOurOwnLimit() {
        Scene scene = call(call(new Scene(), "a"), "b").pause(Duration.ofSeconds(1)).receives(invite("c", 1, "c1"))
                .sends(answer("486 Busy Here", "INVITE", "c", 1, "c1", "tt"));
        assertEquals(List.of("421"), told(new CallLimit(), scene.examined()));
    }

    private static Scene comes(Scene scene, String call) {
        return scene.receives(invite(call, 1, call + "1"));
    }

    private static String answered(String how, String call) {
        return answer(how, "INVITE", call, 1, call + "1", "tt");
    }

    @Test
    void aCallThatWeDeclineUnaskedDidNotRing() {
        for (String how : List.of("480 Temporarily Unavailable", "486 Busy Here", "603 Decline")) {
            Finding found = one(new Rung(), comes(new Scene(), "a").sends(answered(how, "a")).examined());
            assertEquals("LW-CHECK-471", found.code());
            assertTrue(found.evidence().getFirst().contains(how), found.toString());
        }
        assertEquals(passed(), told(new Rung(), comes(new Scene(), "a").sends(answered("180 Ringing", "a"))
                .sends(answered("603 Decline", "a")).examined()));
        assertEquals(passed(), told(new Rung(), comes(new Scene(), "a").sends(ok("a", Samples.ANSWER_SDP))
                .pause(Duration.ofSeconds(1)).receives(invite("b", 1, "b1"))
                .sends(answered("486 Busy Here", "b")).examined()), "busy with a call");
    }

    @Test
    void whatOthersRefuseAndWhatIsForwardedIsNotTakenForSilence() {
        assertEquals(unknown(), told(new Rung(), busy(new Scene()).examined()));
        assertEquals(unknown(), told(new Rung(),
                comes(new Scene(), "a").sends(answered("302 Moved Temporarily", "a")).examined()));
        assertEquals(unknown(), told(new Rung(),
                comes(new Scene(), "a").sends(answered("404 Not Found", "a")).examined()));
    }

    @Test
    void aPrivateAddressIsOnlyWrongTowardsTheInternet() {
        String inside = invite("a", 1, "a1").replace("IP4 192.0.2.10", "IP4 192.168.1.5");
        assertEquals(List.of("431"),
                told(new OfferedAddress(), new Scene().at("203.0.113.1").sends(inside).examined()));
        assertEquals(passed(), told(new OfferedAddress(), new Scene().at("192.168.1.1").sends(inside).examined()));
        assertEquals(List.of("432"), told(new OfferedAddress(), new Scene().at("203.0.113.1")
                .sends(invite("a", 1, "a1")).receives(ok("a", Samples.ANSWER_SDP.replace("192.0.2.1", "100.64.0.9")))
                .examined()));
        assertEquals(unknown(), told(new OfferedAddress(), NOTHING));
    }

    private static Examined talking(int seconds, boolean held, long sent, long come, Optional<LostThere> lostThere,
            Optional<Duration> silent) {
        SoundFigures figures = new SoundFigures(-20, -20, sent, come, 0, 0, lostThere, Duration.ZERO, Duration.ZERO,
                Optional.empty(), silent, Optional.empty(), Optional.empty());
        CallReport report = new CallReport(1, new LineId(Scene.GROUP, "22"), true, Stage.TALKING, Text.same("talks"),
                200, "200 OK", new Partner("23", ""), Sound.NONE.withHeld(held),
                new Times(NOW, Optional.empty(), Optional.of(NOW.minusSeconds(seconds)), Optional.empty()));
        return with(registered(OURS)).withCalls(List.of(new CallFigures(report, figures, Optional.empty(), 0)));
    }

    private static List<String> heard(int seconds, long sent, long come) {
        Optional<Duration> silent = Optional.of(Duration.ofMillis(20)).filter(any -> come > 0);
        return told(new OneWay(), talking(seconds, false, sent, come, Optional.empty(), silent));
    }

    @Test
    void speechThatGoesOneWayOnlyIsToldWithItsDirection() {
        assertEquals(passed(), heard(30, 1500, 1500));
        assertEquals(List.of("501"), heard(30, 1500, 0));
        assertEquals(List.of("502"), heard(30, 0, 1500));
        assertEquals(List.of("501", "502"), heard(30, 0, 0));
        Check check = new OneWay();
        assertEquals(List.of("501"), told(check,
                talking(30, false, 1500, 700, Optional.empty(), Optional.of(Duration.ofSeconds(9)))));
    }

    private static List<String> reported(int seconds, double lost, int ago) {
        return told(new OneWay(), talking(seconds, false, 1500, 1500,
                Optional.of(new LostThere(lost, Duration.ofSeconds(ago))), Optional.of(Duration.ofMillis(20))));
    }

    @Test
    void thatNothingArrivesThereIsOnlyKnownFromReportsSinceTheAnswerThatAreNotOld() {
        assertEquals(List.of("502"), reported(30, 0.97, 3));
        assertEquals(List.of("502"), reported(30, 1, 22));
        assertEquals(passed(), reported(30, 0.5, 3));
        assertEquals(passed(), reported(30, 1, 24), "it tells of the time before the answer too");
        assertEquals(passed(), reported(90, 1, 26), "it says nothing any more");
        assertEquals(passed(), reported(8, 1, 3));
    }

    @Test
    void speechThatIsOvertakenIsToldWithTheLineAndOnlyWhenItIsMuch() {
        assertEquals(List.of("UNKNOWN", "PASSED"), overtaken(1000, 30), "no message was recorded");
        assertEquals(List.of("UNKNOWN", "511"), overtaken(1000, 31));
        assertEquals(unknown(), overtaken(99, 50));
    }

    private static List<String> overtaken(long come, long overtaken) {
        SoundFigures old = SoundFigures.NONE;
        SoundFigures figures = new SoundFigures(-20, -20, 1500, come, overtaken, 0, old.lostThere(), old.jitter(),
                old.delay(), old.roundTrip(), Optional.of(Duration.ZERO), old.way(), old.quality());
        CallReport report = talking(30, false, 0, 0, Optional.empty(), Optional.empty()).calls().getFirst().report();
        return told(new Disorder(), with(registered(OURS))
                .withCalls(List.of(new CallFigures(report, figures, Optional.empty(), 0))));
    }

    @Test
    void aCallThatHasJustBegunOrIsHeldIsNotJudged() {
        assertEquals(unknown(), heard(2, 100, 0));
        assertEquals(unknown(), told(new OneWay(), talking(30, true, 1500, 0, Optional.empty(), Optional.empty())));
        assertEquals(unknown(), told(new OneWay(), NOTHING));
    }

    @Test
    void aCallToAnotherLineOfOursThatDoesNotComeInMeetsARuleOfThePbx() {
        Examined lines = with(registered(OURS), registered(OURS).of(new LineId(Scene.GROUP, "23"), "23@pbx.example"));
        String invite = invite("a", 1, "a1").replaceFirst("INVITE sips?:[^ ]+", "INVITE sip:23@pbx.example");
        String away = answer("480 Temporarily Unavailable", "INVITE", "a", 1, "a1", "tt");
        List<Conversation> hidden = new Scene().sends(invite).receives(away).examined().conversations();
        assertEquals(List.of("441"), told(new PbxRules(), lines.withConversations(hidden)));
        Scene passed = new Scene().sends(invite).of("23@pbx.example").receives(invite.replace("a1", "b1"))
                .sends(away.replace("a1", "b1")).of(Scene.LINE).receives(away);
        assertEquals(passed(), told(new PbxRules(), lines.withConversations(passed.examined().conversations())));
        assertEquals(unknown(), told(new PbxRules(), with(registered(OURS)).withConversations(hidden)),
                "who is not registered cannot be called");
    }

    @Test
    void afterAForwardingThePbxTellsWhoIsThereNow() {
        Scene scene = new Scene().sends(invite("a", 1, "a1"))
                .receives(answer("181 Call Is Being Forwarded", "INVITE", "a", 1, "a1", "tt"))
                .receives(ok("a", Samples.ANSWER_SDP)).pause(Duration.ofSeconds(5));
        assertEquals(List.of("451"), told(new NewPartner(), hangingUp(scene, "a").examined()));
        Scene told = new Scene().sends(invite("a", 1, "a1"))
                .receives(answer("181 Call Is Being Forwarded", "INVITE", "a", 1, "a1", "tt"))
                .receives(ok("a", Samples.ANSWER_SDP)).receives(request("UPDATE", "a", 7, "u7", "tt"))
                .pause(Duration.ofSeconds(5));
        assertEquals(passed(), told(new NewPartner(), hangingUp(told, "a").examined()));
        assertEquals(unknown(), told(new NewPartner(), hangingUp(call(new Scene(), "a"), "a").examined()));
    }

    @Test
    void aMachineThatDoesNotMarkSpeechIsTold() {
        assertEquals(passed(), told(new Marked(), with(registered(OURS))));
        assertEquals(List.of("461"), told(new Marked(OptionalInt::empty), with(registered(OURS))));
        assertEquals(List.of("461"), told(new Marked(() -> OptionalInt.of(0)), with(registered(OURS))));
        assertEquals(unknown(), told(new Marked(), NOTHING));
    }
}
