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
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Response;

/** Calls that are offered to us: RFC 3261 §13.3. */
class TakingTest {

    @Test
    void aCallThatRingsIsTakenAndConfirmedByItsAck() {
        Bench bench = Bench.offered(Optional.of(OFFER));
        bench.put(new CallInput.Sound(180, Optional.empty()));
        Response ringing = bench.did(CallEffect.Answer.class).getFirst().response();
        assertEquals("ours", ringing.toTag().orElseThrow());
        assertEquals(List.of("<sip:proxy;lr>"), ringing.headers().all("Record-Route"));
        bench.put(new CallInput.Accept(ANSWER));
        Response ok = bench.did(CallEffect.Persist.class).getFirst().response();
        assertEquals(ANSWER, ok.body().orElseThrow());
        assertEquals("<sip:token@192.0.2.1>", ok.headers().first("Contact").orElseThrow());
        bench.ask("ACK", 100, Optional.empty());
        bench.assertTold(new CallEvent.Confirmed(Optional.empty()));
        assertEquals(1, bench.did(CallEffect.Settle.class).size());
    }

    @Test
    void aCallWithoutAnOfferGetsOursAndItsAnswerInTheAck() {
        Bench bench = Bench.offered(Optional.empty()).put(new CallInput.Accept(OFFER));
        bench.ask("ACK", 100, Optional.of(ANSWER));
        bench.assertTold(new CallEvent.Confirmed(Optional.of(ANSWER)));
    }

    @Test
    void itGoesOnSayingThatItRings() {
        Bench bench = Bench.offered(Optional.of(OFFER)).put(new CallInput.Sound(183, Optional.of(ANSWER)));
        assertEquals(1, bench.did(CallEffect.Arm.class).size());
        bench.put(new CallInput.Rang(Alarm.RINGING));
        assertEquals(183, bench.answered());
    }

    @Test
    void aDeclinedOrRedirectedCallIsOver() {
        Bench bench = Bench.offered(Optional.of(OFFER)).put(new CallInput.Decline(603, Headers.NONE));
        assertEquals(603, bench.answered());
        bench.assertTold(new Ended(By.US, ""));
        Headers contacts = Headers.NONE.with("Contact", List.of("<sip:9@pbx>", "<sip:8@pbx>"));
        bench = Bench.offered(Optional.of(OFFER)).put(new CallInput.Decline(302, contacts));
        assertEquals(List.of("<sip:9@pbx>", "<sip:8@pbx>"), bench.did(CallEffect.Answer.class).getFirst().response()
                .headers().all("Contact"));
    }

    @Test
    void aCallThatIsCancelledIsAnsweredSoAndToldWithItsReason() {
        Bench bench = Bench.offered(Optional.of(OFFER));
        bench.put(new CallInput.Cancelled(Bench.invite(Optional.empty(), "Reason",
                "SIP;cause=200;text=\"Call completed elsewhere\"")));
        assertEquals(487, bench.answered());
        bench.assertTold(new Ended(By.THEM, "Call completed elsewhere"));
    }

    @Test
    void aCancelThatComesAfterTheAnswerChangesNothing() {
        Bench bench = Bench.taken().put(new CallInput.Cancelled(Bench.invite(Optional.empty())));
        assertEquals(List.of(), bench.told());
        assertInstanceOf(Talking.class, bench.state);
    }

    @Test
    void whoWasCalledHangsUpOnlyAfterTheAck() {
        Bench bench = Bench.offered(Optional.of(OFFER)).put(new CallInput.Accept(ANSWER));
        bench.put(new CallInput.HangUp()).assertTold(new Ended(By.US, ""));
        assertEquals(List.of(), bench.did(CallEffect.Send.class));
        bench.ask("ACK", 100, Optional.empty());
        assertEquals("1 BYE", bench.sent("BYE").request().headers().first("CSeq").orElseThrow());
        assertEquals(List.of(), bench.told());
    }

    @Test
    void anAnswerThatIsNeverAcknowledgedEndsTheCall() {
        Bench bench = Bench.offered(Optional.of(OFFER)).put(new CallInput.Accept(ANSWER));
        bench.put(new CallInput.Unacked(Bench.invite(Optional.of(OFFER))));
        assertEquals(By.FAULT, ((Ended) bench.told().getFirst()).by());
        assertEquals("sip:23@192.0.2.9", bench.sent("BYE").request().uri());
        assertEquals(List.of("<sip:proxy;lr>"), bench.sent("BYE").request().headers().all("Route"));
    }

    @Test
    void aByeBeforeTheAnswerEndsBoth() {
        Bench bench = Bench.offered(Optional.of(OFFER));
        bench.ask("BYE", Optional.empty());
        assertEquals(List.of(487, 200), bench.did(CallEffect.Answer.class).stream()
                .map(answer -> answer.response().status()).toList());
        assertTrue(bench.told().getFirst().last());
    }

    @Test
    void nothingRingsForEver() {
        Bench bench = Bench.offered(Optional.of(OFFER), "Expires", "30").put(new CallInput.Begun());
        assertEquals(List.of(CallEffect.Arm.in(Alarm.PATIENCE, Duration.ofSeconds(30))),
                bench.did(CallEffect.Arm.class));
        bench.put(new CallInput.Rang(Alarm.PATIENCE));
        assertEquals(487, bench.answered());
        assertEquals(By.FAULT, ((Ended) bench.told().getFirst()).by());
        Bench ours = Bench.placed().come("INVITE", 180, "one");
        assertEquals(List.of(CallEffect.Arm.in(Alarm.PATIENCE, Duration.ofMinutes(10))),
                ours.did(CallEffect.Arm.class));
        ours.put(new CallInput.Rang(Alarm.PATIENCE));
        assertEquals(1, ours.did(CallEffect.Cancel.class).size());
        assertEquals(By.FAULT, ((Ended) ours.told().getFirst()).by());
    }
}
