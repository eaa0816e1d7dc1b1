package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.sip.call.Bench.ANSWER;
import static org.linewright.sip.call.Bench.OFFER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Claim;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Description;
import org.linewright.sip.Peer;
import org.linewright.sip.message.Request;

/** What happens within an answered call: RFC 3261 §14, §15. */
class WithinTest {

    private static final Description HOLD = Description.sdp("hold");

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void eitherSideHangsUp(boolean ours) {
        Bench bench = ours ? Bench.talking() : Bench.taken();
        bench.put(new CallInput.HangUp()).assertTold(new Ended(By.US, ""));
        Request bye = bench.sent("BYE").request();
        assertEquals("theirs", bye.to().tag().orElseThrow());
        bench = ours ? Bench.talking() : Bench.taken();
        bench.ask("BYE", Optional.empty(), "Reason", "Q.850;cause=16");
        assertEquals(200, bench.answered());
        bench.assertTold(new Ended(By.THEM, "16"));
    }

    @Test
    void anOfferOfOursIsMadeAndItsAnswerAcknowledgedAndTold() {
        Bench bench = Bench.talking().put(new CallInput.Offer(HOLD));
        assertEquals(HOLD, bench.sent("INVITE").request().body().orElseThrow());
        assertEquals(2, bench.sent("INVITE").request().cseq());
        bench.come("INVITE", 200, "theirs", Optional.of(ANSWER));
        bench.assertTold(new CallEvent.OfferAnswered(ANSWER));
        assertEquals(2, bench.did(CallEffect.Ack.class).getFirst().ack().cseq());
    }

    @Test
    void anOfferWaitsForTheOneThatIsOpenAndTheLastWins() {
        Bench bench = Bench.talking().put(new CallInput.Offer(HOLD));
        bench.put(new CallInput.Offer(OFFER));
        bench.put(new CallInput.Offer(ANSWER));
        assertEquals(2, bench.ever(CallEffect.Send.class).size());
        bench.come("INVITE", 200, "theirs", Optional.of(ANSWER));
        assertEquals(ANSWER, bench.sent("INVITE").request().body().orElseThrow());
        assertEquals(3, bench.sent("INVITE").request().cseq());
    }

    @ParameterizedTest
    @CsvSource({ "true, 2100, 4000", "false, 0, 2000" })
    void afterACollisionWhoMadeTheCallWaitsLonger(boolean ours, long least, long most) {
        Bench bench = (ours ? Bench.talking() : Bench.taken()).put(new CallInput.Offer(HOLD));
        bench.come("INVITE", 491, "theirs");
        assertEquals(List.of(new CallEffect.Arm(Alarm.GLARE, Duration.ofMillis(least), Duration.ofMillis(most))),
                bench.did(CallEffect.Arm.class));
        bench.put(new CallInput.Rang(Alarm.GLARE));
        assertEquals(HOLD, bench.sent("INVITE").request().body().orElseThrow());
    }

    @Test
    void aRefusedOfferLeavesTheCallAsItIsButALostCallEndsIt() {
        Bench bench = Bench.talking().put(new CallInput.Offer(HOLD)).come("INVITE", 488, "theirs");
        bench.assertTold(new CallEvent.OfferRefused(488, "Status 488"));
        assertInstanceOf(Talking.class, bench.state);
        for (int status : new int[]{ 481, 408 }) {
            Bench lost = Bench.talking().put(new CallInput.Offer(HOLD)).come("INVITE", status, "theirs");
            assertEquals(By.FAULT, ((Ended) lost.told().getFirst()).by());
            assertTrue(lost.sent("BYE").request().headers().first("Reason").isPresent());
        }
        Bench silent = Bench.talking().put(new CallInput.Offer(HOLD));
        silent.put(new CallInput.Failed(silent.sent("INVITE"), ""));
        assertEquals(By.FAULT, ((Ended) silent.told().getFirst()).by());
    }

    @Test
    void anOfferOfTheirsIsAnsweredByTheOwner() {
        Bench bench = Bench.talking();
        Request invite = bench.ask("INVITE", Optional.of(HOLD), "Contact", "<sip:moved@192.0.2.10>");
        bench.assertTold(new CallEvent.OfferArrived(HOLD));
        bench.put(new CallInput.Answer(ANSWER));
        assertEquals(invite, bench.did(CallEffect.Persist.class).getFirst().invite());
        assertEquals(ANSWER, bench.did(CallEffect.Persist.class).getFirst().response().body().orElseThrow());
        bench.ask("ACK", invite.cseq(), Optional.empty());
        assertEquals(List.of(), bench.told());
        bench.put(new CallInput.HangUp());
        assertEquals("sip:moved@192.0.2.10", bench.sent("BYE").request().uri());
    }

    @Test
    void anOfferOfTheirsThatIsRefusedOrForgottenLeavesTheCallAsItIs() {
        for (CallInput no : List.of(new CallInput.RefuseOffer(), new CallInput.Rang(Alarm.ANSWER))) {
            Bench bench = Bench.talking();
            bench.ask("INVITE", Optional.of(HOLD));
            bench.put(no);
            assertEquals(488, bench.answered());
            assertInstanceOf(Talking.class, bench.state);
        }
    }

    @Test
    void collidingOffersAreRefusedAsTheRfcWants() {
        Bench bench = Bench.talking().put(new CallInput.Offer(HOLD));
        bench.ask("INVITE", Optional.of(OFFER));
        assertEquals(491, bench.answered());
        bench = Bench.talking();
        bench.ask("INVITE", Optional.of(OFFER));
        bench.ask("INVITE", Optional.of(OFFER));
        assertEquals(500, bench.answered());
        assertTrue(bench.did(CallEffect.Answer.class).getLast().response().headers().number("Retry-After")
                .orElseThrow() <= 10);
    }

    @Test
    void whoAsksForAnOfferGetsTheLastSessionAgain() {
        Bench bench = Bench.talking();
        Request invite = bench.ask("INVITE", Optional.empty());
        assertEquals(OFFER, bench.did(CallEffect.Persist.class).getFirst().response().body().orElseThrow());
        bench.ask("ACK", invite.cseq(), Optional.of(ANSWER));
        bench.assertTold(new CallEvent.OfferAnswered(ANSWER));
    }

    @Test
    void somebodyElseAtTheOtherEndIsTold() {
        Bench bench = Bench.talking();
        bench.ask("INVITE", Optional.of(HOLD), "P-Asserted-Identity", "\"Carl\" <sip:24@pbx>");
        assertEquals(new CallEvent.PeerChanged(new Claims(
                List.of(new Claim(Source.ASSERTED, new Peer("sip:24@pbx", "Carl"))), false)), bench.told().getLast());
    }

    @Test
    void aRequestOutOfOrderIsRefused() {
        Bench bench = Bench.taken();
        bench.ask("INFO", 99, Optional.empty());
        assertEquals(500, bench.answered());
    }

    @ParameterizedTest
    @CsvSource({ "OPTIONS, 200", "MESSAGE, 405", "PUBLISH, 405", "FROBNICATE, 501" })
    void otherRequestsGetHonestAnswers(String method, int status) {
        Bench bench = Bench.talking();
        bench.ask(method, Optional.empty());
        assertEquals(status, bench.answered());
        assertTrue(bench.did(CallEffect.Answer.class).getFirst().response().headers().first("Allow").isPresent());
    }

    @Test
    void whatIsRequiredAndNotKnownIsNamed() {
        Bench bench = Bench.talking();
        bench.ask("INVITE", Optional.of(HOLD), "Require", "frob, nicate");
        assertEquals(420, bench.answered());
        assertEquals("frob, nicate", bench.did(CallEffect.Answer.class).getFirst().response().headers()
                .first("Unsupported").orElseThrow());
    }

    @Test
    void aBodyOfAnotherKindIsRefused() {
        Bench bench = Bench.talking();
        bench.ask("INVITE", Optional.of(new Description("text/plain", "hello")));
        assertEquals(415, bench.answered());
    }

    @Test
    void aByeThatMustProveItselfDoes() {
        Bench bench = Bench.talking().put(new CallInput.HangUp());
        bench.come("BYE", 407, "theirs", Optional.empty(), "Proxy-Authenticate", "Digest realm=\"r\", nonce=\"n\"");
        assertEquals(3, bench.sent("BYE").request().cseq());
        assertTrue(bench.sent("BYE").proof().challenge().isPresent());
    }

    @Test
    void whatIsOpenIsClosedByTheirBye() {
        Bench bench = Bench.talking();
        bench.ask("INVITE", Optional.of(HOLD));
        bench.ask("BYE", Optional.empty());
        assertEquals(List.of(200, 487), bench.did(CallEffect.Answer.class).stream()
                .map(answer -> answer.response().status()).toList());
        bench.ask("BYE", Optional.empty());
        assertEquals(200, bench.answered());
        bench.ask("INFO", Optional.empty());
        assertEquals(481, bench.answered());
    }
}
