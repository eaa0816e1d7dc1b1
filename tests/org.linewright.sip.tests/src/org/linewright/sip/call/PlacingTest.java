package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.sip.call.Bench.ANSWER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.CallEvent.Progress;
import org.linewright.sip.CallEvent.Refused;
import org.linewright.sip.CallWish;
import org.linewright.sip.message.Request;
import org.linewright.sip.transaction.Times;

/** Calls that we place: RFC 3261 §13.2. */
class PlacingTest {

    private static final String CHALLENGE = "Digest realm=\"pbx.example\", nonce=\"%s\", qop=\"auth\", algorithm=MD5";

    @Test
    void anAnsweredCallIsAcknowledgedAndTold() {
        Bench bench = Bench.placed();
        bench.come("INVITE", 100, "");
        assertEquals(List.of(), bench.told());
        bench.come("INVITE", 180, "one").assertTold(new Progress(180, "Status 180", "one", Optional.empty()));
        bench.come("INVITE", 200, "one", Optional.of(ANSWER), "P-Asserted-Identity", "\"Bert\" <sip:23@pbx>");
        CallEvent.Answered answered = assertInstanceOf(CallEvent.Answered.class, bench.told().getFirst());
        assertEquals(ANSWER, answered.answer().orElseThrow());
        assertEquals("23", answered.claims().orElseThrow().all().getFirst().peer().number());
        Request ack = bench.did(CallEffect.Ack.class).getFirst().ack();
        assertEquals("sip:one@192.0.2.9", ack.uri());
        assertEquals("1 ACK", ack.headers().first("CSeq").orElseThrow());
    }

    @Test
    void earlyMediaIsToldForEachPhoneThatRings() {
        Bench bench = Bench.placed();
        bench.come("INVITE", 183, "one", Optional.of(ANSWER))
                .assertTold(new Progress(183, "Status 183", "one", Optional.of(ANSWER)));
        bench.come("INVITE", 180, "two").assertTold(new Progress(180, "Status 180", "two", Optional.empty()));
    }

    @Test
    void aChallengeIsAnsweredWithTheNextNumberAndNotForEver() {
        Bench bench = Bench.placed();
        for (int i = 1; i <= 2; i++) {
            bench.come("INVITE", 407, "x", Optional.empty(), "Proxy-Authenticate", CHALLENGE.formatted("n" + i));
            assertEquals(i + 1L, bench.sent("INVITE").request().cseq());
            assertEquals("n" + i, bench.sent("INVITE").proof().challenge().orElseThrow().nonce());
        }
        bench.come("INVITE", 407, "x", Optional.empty(), "Proxy-Authenticate", CHALLENGE.formatted("n3"));
        assertEquals(407, assertInstanceOf(Refused.class, bench.told().getFirst()).status());
    }

    @Test
    void theSameCallIdAndTagGoThroughAllTries() {
        Bench bench = Bench.placed();
        Request first = bench.sent("INVITE").request();
        bench.come("INVITE", 401, "x", Optional.empty(), "WWW-Authenticate", CHALLENGE.formatted("n"));
        Request second = bench.sent("INVITE").request();
        assertEquals(first.callId(), second.callId());
        assertEquals(first.from(), second.from());
        assertTrue(second.to().tag().isEmpty());
    }

    @Test
    void aRefusalIsToldWithReasonContactsAndTheTimeToWait() {
        Bench.placed().come("INVITE", 486, "x", Optional.empty(), "Reason", "Q.850;cause=17;text=\"User busy\"",
                "Retry-After", "30 (soon)")
                .assertTold(
                        new Refused(486, "Status 486", "User busy", List.of(), Optional.of(Duration.ofSeconds(30))));
        Bench redirected = Bench.placed().come("INVITE", 302, "x");
        assertEquals(List.of("sip:x@192.0.2.9"), ((Refused) redirected.told().getFirst()).contacts());
    }

    @Test
    void anotherServerIsTriedWhenOneIsUnavailableOrSilent() {
        Bench bench = Bench.placed().come("INVITE", 503, "x");
        assertEquals(Bench.SECOND, bench.sent("INVITE").to().orElseThrow());
        assertEquals(Bench.FIRST, bench.did(CallEffect.Avoid.class).getFirst().server());
        bench.put(new CallInput.Failed(bench.sent("INVITE"), ""))
                .assertTold(new CallEvent.Unreached(""));
        bench = Bench.placed();
        bench.put(new CallInput.Failed(bench.sent("INVITE"), ""));
        assertEquals(Bench.SECOND, bench.sent("INVITE").to().orElseThrow());
        bench.come("INVITE", 503, "x");
        assertInstanceOf(Refused.class, bench.told().getFirst());
    }

    @Test
    void aCallToNowhereIsToldOnce() {
        Bench bench = Bench.placed();
        bench.state = Calling.begun(new Facts("c", "t", "", "p", "", new Times(
                Duration.ofMillis(500))), Placed.of("sip:x@y", "<sip:a@b>", CallWish.withoutOffer()));
        bench.put(new CallInput.Nowhere("no address")).assertTold(new CallEvent.Unreached("no address"));
    }

    @Test
    void aCancelWaitsForAProvisionalResponse() {
        Bench bench = Bench.placed().put(new CallInput.HangUp());
        bench.assertTold(new Ended(By.US, ""));
        assertEquals(List.of(), bench.did(CallEffect.Cancel.class));
        bench.come("INVITE", 100, "");
        assertEquals(1, bench.did(CallEffect.Cancel.class).size());
        bench.come("INVITE", 180, "one");
        assertEquals(1, bench.ever(CallEffect.Cancel.class).size());
        bench.come("INVITE", 487, "one");
        assertEquals(List.of(), bench.told());
        assertInstanceOf(Over.class, bench.state);
    }

    @Test
    void anAnswerThatCrossesTheCancelIsAcknowledgedAndHungUp() {
        Bench bench = Bench.placed().come("INVITE", 180, "one").put(new CallInput.HangUp());
        assertEquals(1, bench.did(CallEffect.Cancel.class).size());
        bench.come("INVITE", 200, "one", Optional.of(ANSWER));
        assertEquals(1, bench.did(CallEffect.Ack.class).size());
        assertEquals("2 BYE", bench.sent("BYE").request().headers().first("CSeq").orElseThrow());
        assertEquals(List.of(), bench.told());
    }

    @Test
    void aCancelWithoutEffectIsOverAfterAWhile() {
        Bench bench = Bench.placed().come("INVITE", 180, "one").put(new CallInput.HangUp());
        bench.put(new CallInput.Rang(Alarm.CANCELLED));
        assertEquals(1, bench.did(CallEffect.Abandon.class).size());
        assertInstanceOf(Over.class, bench.state);
    }

    @Test
    void theSecondPhoneThatAnswersIsAcknowledgedAndHungUp() {
        Bench bench = Bench.talking();
        bench.come("INVITE", 200, "other", Optional.of(ANSWER));
        assertEquals("sip:other@192.0.2.9", bench.did(CallEffect.Ack.class).getFirst().ack().uri());
        assertEquals("other", bench.sent("BYE").request().to().tag().orElseThrow());
        assertEquals(List.of(), bench.told());
        bench.put(new CallInput.HangUp()).come("INVITE", 200, "third", Optional.of(ANSWER));
        assertEquals("third", bench.sent("BYE").request().to().tag().orElseThrow());
    }

    @Test
    void withoutAnOfferOfOursTheirsIsAnsweredInTheAck() {
        Bench bench = Bench.placed(CallWish.withoutOffer());
        assertTrue(bench.sent("INVITE").request().body().isEmpty());
        bench.come("INVITE", 200, "one", Optional.of(Bench.OFFER));
        assertEquals(List.of(), bench.did(CallEffect.Ack.class));
        assertEquals(new CallEvent.OfferArrived(Bench.OFFER), bench.told().getLast());
        bench.put(new CallInput.Answer(ANSWER));
        assertEquals(ANSWER, bench.did(CallEffect.Ack.class).getFirst().ack().body().orElseThrow());
    }

    @Test
    void aSessionThatNobodyWantsEndsTheCallAfterItsAck() {
        Bench bench = Bench.placed(CallWish.withoutOffer()).come("INVITE", 200, "one", Optional.of(Bench.OFFER));
        bench.put(new CallInput.RefuseOffer());
        assertTrue(bench.did(CallEffect.Ack.class).getFirst().ack().body().isEmpty());
        assertEquals(By.US, ((Ended) bench.told().getLast()).by());
        assertFalse(bench.sent("BYE").request().uri().isEmpty());
    }

    @Test
    void theRouteSetIsThatOfTheAnswer() {
        Bench bench = Bench.placed().come("INVITE", 200, "one", Optional.of(ANSWER), "Record-Route",
                "<sip:p2;lr>, <sip:p1;lr>");
        Request ack = bench.did(CallEffect.Ack.class).getFirst().ack();
        assertEquals(List.of("<sip:p1;lr>", "<sip:p2;lr>"), ack.headers().all("Route"));
        bench = Bench.placed().come("INVITE", 200, "one", Optional.of(ANSWER), "Record-Route", "<sip:strict>");
        ack = bench.did(CallEffect.Ack.class).getFirst().ack();
        assertEquals("sip:strict", ack.uri());
        assertEquals(List.of("<sip:one@192.0.2.9>"), ack.headers().all("Route"));
    }
}
