package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.sip.call.Bench.ANSWER;
import static org.linewright.sip.call.Bench.OFFER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.CallWish;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Reliable provisional responses, both ways: RFC 3262. */
class ReliableTest {

    private static Bench come(Bench bench, int status, String tag, int rseq) {
        return bench.come("INVITE", status, tag, Optional.of(ANSWER), "Require", "100rel", "RSeq", "" + rseq);
    }

    private static List<Response> insisted(Bench bench) {
        return bench.ever(CallEffect.Insist.class).stream().map(CallEffect.Insist::response).toList();
    }

    private static String rseq(Response response) {
        return response.headers().first("RSeq").orElseThrow();
    }

    @Test
    void eachIsAcknowledgedOnceAndInOrder() {
        Bench bench = come(Bench.placed(), 183, "one", 7);
        Request prack = bench.sent("PRACK").request();
        assertEquals("7 1 INVITE", prack.headers().first("RAck").orElseThrow());
        assertEquals("2 PRACK", prack.headers().first("CSeq").orElseThrow());
        assertEquals("one", prack.to().tag().orElseThrow());
        assertEquals(List.of(), come(bench, 183, "one", 7).told());
        assertEquals(List.of(), come(bench, 180, "one", 9).told());
        assertEquals(1, bench.ever(CallEffect.Send.class).stream().filter(send -> send.request().is("PRACK")).count());
        come(bench, 180, "one", 8);
        assertEquals("8 1 INVITE", bench.sent("PRACK").request().headers().first("RAck").orElseThrow());
        assertEquals(3, bench.sent("PRACK").request().cseq());
    }

    @Test
    void everyPhoneCountsByItself() {
        Bench bench = come(come(Bench.placed(), 183, "one", 7), 183, "two", 3);
        assertEquals("3 1 INVITE", bench.sent("PRACK").request().headers().first("RAck").orElseThrow());
        assertEquals("two", bench.sent("PRACK").request().to().tag().orElseThrow());
    }

    @Test
    void theNumbersGoOnInTheAnsweredCall() {
        Bench bench = come(Bench.placed(), 183, "one", 7).come("INVITE", 200, "one", Optional.of(ANSWER));
        assertEquals(1, bench.did(CallEffect.Ack.class).getFirst().ack().cseq());
        bench.put(new CallInput.HangUp());
        assertEquals(3, bench.sent("BYE").request().cseq());
    }

    @Test
    void anOfferInOneIsAnsweredInItsPrackAndTheCallNeedsNoOther() {
        Bench bench = come(Bench.placed(CallWish.withoutOffer()), 183, "one", 1);
        assertEquals(new CallEvent.OfferArrived(ANSWER), bench.told().getLast());
        assertEquals(List.of(), bench.did(CallEffect.Send.class));
        bench.put(new CallInput.Answer(OFFER));
        assertEquals(OFFER, bench.sent("PRACK").request().body().orElseThrow());
        bench.come("INVITE", 200, "one");
        assertEquals(1, bench.did(CallEffect.Ack.class).size());
        assertInstanceOf(CallEvent.Answered.class, bench.told().getFirst());
    }

    @Test
    void anOfferInOneThatNobodyWantsCancelsTheCall() {
        Bench bench = come(Bench.placed(CallWish.withoutOffer()), 183, "one", 1).put(new CallInput.RefuseOffer());
        assertEquals(1, bench.did(CallEffect.Cancel.class).size());
        assertEquals(By.US, ((Ended) bench.told().getFirst()).by());
    }

    @Test
    void weSendThemWhenTheyAreDemandedOrCarryASession() {
        Bench demanded = Bench.offered(Optional.of(OFFER), "Require", "100rel");
        demanded.put(new CallInput.Sound(180, Optional.empty()));
        assertEquals("100rel", insisted(demanded).getFirst().headers().first("Require").orElseThrow());
        Bench known = Bench.offered(Optional.of(OFFER), "Supported", "100rel");
        known.put(new CallInput.Sound(180, Optional.empty()));
        assertEquals(List.of(), insisted(known));
        known.put(new CallInput.Sound(183, Optional.of(ANSWER)));
        assertEquals(1, insisted(known).size());
        Bench unknown = Bench.offered(Optional.of(OFFER)).put(new CallInput.Sound(183, Optional.of(ANSWER)));
        assertEquals(List.of(), insisted(unknown));
    }

    @Test
    void theNextOneAndTheAnswerWaitForThePrack() {
        Bench bench = Bench.offered(Optional.of(OFFER), "Supported", "100rel");
        bench.put(new CallInput.Sound(183, Optional.of(ANSWER))).put(new CallInput.Accept(ANSWER));
        assertEquals(List.of(), bench.ever(CallEffect.Persist.class));
        bench.ask("PRACK", Optional.empty(), "RAck", rseq(insisted(bench).getFirst()) + " 100 INVITE");
        assertEquals(200, bench.answered());
        assertEquals(1, bench.did(CallEffect.Calm.class).stream().distinct().count());
        Response ok = bench.did(CallEffect.Persist.class).getFirst().response();
        assertTrue(ok.body().isEmpty(), "the session was agreed on before");
    }

    @Test
    void theSecondHasTheNextNumber() {
        Bench bench = Bench.offered(Optional.of(OFFER), "Require", "100rel");
        bench.put(new CallInput.Sound(180, Optional.empty())).put(new CallInput.Sound(183, Optional.of(ANSWER)));
        assertEquals(1, insisted(bench).size());
        long first = Long.parseLong(rseq(insisted(bench).getFirst()));
        bench.ask("PRACK", Optional.empty(), "RAck", first + "   100   INVITE");
        assertEquals(first + 1, Long.parseLong(rseq(insisted(bench).getLast())));
    }

    @Test
    void aPrackOfSomethingElseIsRefused() {
        Bench bench = Bench.offered(Optional.of(OFFER), "Require", "100rel");
        bench.put(new CallInput.Sound(180, Optional.empty()));
        bench.ask("PRACK", Optional.empty(), "RAck", "1 99 INVITE");
        assertEquals(481, bench.answered());
        bench.ask("PRACK", Optional.empty());
        assertEquals(481, bench.answered());
    }

    @Test
    void anOfferInAPrackIsPolitelyRefusedAndAnAnswerTaken() {
        Bench bench = Bench.offered(Optional.of(OFFER), "Require", "100rel");
        bench.put(new CallInput.Sound(183, Optional.of(ANSWER)));
        bench.ask("PRACK", Optional.of(OFFER), "RAck", rseq(insisted(bench).getFirst()) + " 100 INVITE");
        assertEquals(488, bench.answered());
        Bench late = Bench.offered(Optional.empty(), "Require", "100rel");
        late.put(new CallInput.Sound(183, Optional.of(OFFER)));
        late.ask("PRACK", Optional.of(ANSWER), "RAck", rseq(insisted(late).getFirst()) + " 100 INVITE");
        late.assertTold(new CallEvent.OfferAnswered(ANSWER));
    }

    @Test
    void onesThatNobodyAcknowledgesEndTheCall() {
        Bench bench = Bench.offered(Optional.of(OFFER), "Require", "100rel");
        bench.put(new CallInput.Sound(180, Optional.empty()));
        bench.put(new CallInput.Unacked(Bench.invite(Optional.of(OFFER), "Require", "100rel")));
        assertEquals(504, bench.answered());
        assertEquals(By.FAULT, ((Ended) bench.told().getFirst()).by());
    }
}
