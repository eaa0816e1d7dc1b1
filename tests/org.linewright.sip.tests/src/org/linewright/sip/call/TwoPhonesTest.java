package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.Warning;

/** Both sides of whole calls, in virtual time, over a network that is good or bad. */
class TwoPhonesTest {

    private final List<CallEvent> caller = new ArrayList<>();
    private final List<CallEvent> callee = new ArrayList<>();
    private final List<IncomingCall> offered = new ArrayList<>();

    private Call called(TwoPhones phones) {
        caller.clear();
        callee.clear();
        offered.clear();
        phones.two.line.calls(call -> {
            offered.add(call);
            return callee::add;
        }, 2, () -> "");
        return phones.one.line.call("sip:token5062@127.0.0.1:5062", "", CallWish.offering(Bench.OFFER), caller::add);
    }

    private static long ends(List<CallEvent> events) {
        return events.stream().filter(CallEvent::last).count();
    }

    @Test
    void aCallGoesThroughAndNothingIsLeftOfIt() {
        TwoPhones phones = new TwoPhones(1);
        Call call = called(phones);
        phones.pass(100);
        offered.getFirst().ring();
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.pass(100);
        assertTrue(caller.getLast() instanceof CallEvent.Answered, caller.toString());
        call.offer(Bench.ANSWER);
        phones.pass(100);
        assertEquals(new CallEvent.OfferArrived(Bench.ANSWER), callee.getLast());
        offered.getFirst().answer(Bench.OFFER);
        phones.pass(100);
        assertEquals(new CallEvent.OfferAnswered(Bench.OFFER), caller.getLast());
        call.hangUp();
        phones.pass(100);
        assertEquals(List.of(1L, 1L), List.of(ends(caller), ends(callee)));
        phones.pass(70_000);
        assertEquals(0, phones.left());
    }

    @Test
    void anAnswerWhoseAckIsLostIsRepeatedAndAcknowledgedAgain() {
        TwoPhones phones = new TwoPhones(1);
        called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.network(1, 1);
        phones.pass(3000);
        phones.network(0, 1);
        phones.pass(5000);
        assertEquals(1, callee.stream().filter(CallEvent.Confirmed.class::isInstance).count());
        long answered = caller.stream().filter(CallEvent.Answered.class::isInstance).count();
        assertEquals(1, answered);
    }

    @Test
    void anAnswerThatNobodyEverAcknowledgesEndsTheCallAfter32Seconds() {
        TwoPhones phones = new TwoPhones(1);
        called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.network(1, 1);
        phones.pass(31_900);
        assertEquals(0, ends(callee));
        phones.pass(200);
        assertEquals(CallEvent.By.FAULT, ((CallEvent.Ended) callee.getLast()).by());
    }

    @Test
    void aCallIntoSilenceIsGivenUpAfter32Seconds() {
        TwoPhones phones = new TwoPhones(1);
        phones.network(1, 1);
        called(phones);
        phones.pass(31_990);
        assertEquals(0, ends(caller));
        phones.pass(20);
        assertEquals(new CallEvent.Unreached(""), caller.getLast());
        assertEquals(0, phones.left());
    }

    @Test
    void earlyMediaIsAcknowledgedReliablyAndTheSessionStays() {
        TwoPhones phones = new TwoPhones(1);
        Call call = called(phones);
        phones.pass(100);
        phones.network(0.4, 300);
        offered.getFirst().early(Bench.ANSWER);
        offered.getFirst().accept(Bench.OFFER);
        phones.pass(30_000);
        phones.network(0, 1);
        phones.pass(30_000);
        assertEquals(List.of(Bench.ANSWER), caller.stream()
                .filter(CallEvent.Progress.class::isInstance)
                .flatMap(event -> ((CallEvent.Progress) event).early().stream())
                .toList());
        assertTrue(caller.getLast() instanceof CallEvent.Answered answered && answered.answer().isEmpty(),
                caller.toString());
        assertTrue(phones.two.heard.stream().anyMatch(text -> text.startsWith("PRACK ")));
        call.hangUp();
        phones.pass(100_000);
        assertEquals(0, phones.left());
    }

    @Test
    void aLongCallIsRefreshedAndOneWhoseOtherSideIsGoneEnds() {
        TwoPhones phones = new TwoPhones(1);
        called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.pass(4 * 3_600_000L);
        assertEquals(List.of(0L, 0L), List.of(ends(caller), ends(callee)));
        long refreshes = phones.two.heard.stream().filter(text -> text.startsWith("UPDATE ")).count();
        assertTrue(refreshes >= 14 && refreshes <= 17, "refreshes: " + refreshes);
        phones.network(1, 1);
        phones.pass(1_800_000L);
        assertEquals(CallEvent.By.FAULT, ((CallEvent.Ended) caller.getLast()).by());
        assertEquals(CallEvent.By.FAULT, ((CallEvent.Ended) callee.getLast()).by());
        phones.pass(100_000);
        assertEquals(0, phones.left());
    }

    @Test
    void offersThatCollideAreBothMadeInTheEnd() {
        TwoPhones phones = new TwoPhones(1);
        Call call = called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.pass(100);
        call.offer(Bench.OFFER);
        offered.getFirst().offer(Bench.ANSWER);
        for (int i = 0; i < 100; i++) {
            phones.pass(100);
            call.answer(Bench.ANSWER);
            offered.getFirst().answer(Bench.ANSWER);
        }
        assertTrue(phones.two.heard.stream().anyMatch(text -> text.startsWith("SIP/2.0 491 ")));
        assertEquals(1, caller.stream().filter(CallEvent.OfferAnswered.class::isInstance).count());
        assertEquals(1, callee.stream().filter(CallEvent.OfferAnswered.class::isInstance).count());
    }

    @Test
    void aCallThatReplacesAnotherTakesItsPlace() {
        TwoPhones phones = new TwoPhones(1);
        LiveCall first = (LiveCall) called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.pass(100);
        Talking talking = (Talking) first.state();
        List<CallEvent> second = new ArrayList<>();
        phones.one.line.call("sip:token5062@127.0.0.1:5062", "", CallWish.offering(Bench.OFFER).with("Replaces",
                first.callId() + ";to-tag=" + talking.dialog().remoteTag() + ";from-tag=" + first.tag()), second::add);
        phones.pass(100);
        assertEquals(offered.getFirst(), offered.getLast().replaced().orElseThrow());
        offered.getLast().accept(Bench.ANSWER);
        phones.pass(100);
        assertEquals(1, ends(caller));
        assertTrue(second.getLast() instanceof CallEvent.Answered);
        phones.one.line.call("sip:token5062@127.0.0.1:5062", "",
                CallWish.offering(Bench.OFFER).with("Replaces", "no;to-tag=1;from-tag=2"), second::add);
        phones.pass(100);
        assertEquals(481, ((CallEvent.Refused) second.getLast()).status());
    }

    @Test
    void aTransferIsAskedForTakenAndReported() {
        TwoPhones phones = new TwoPhones(1);
        Call call = called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.pass(100);
        call.refer("24");
        phones.pass(100);
        CallEvent.TransferAsked asked = (CallEvent.TransferAsked) callee.getLast();
        assertEquals("sip:24@pbx.example", asked.target());
        offered.getFirst().takeTransfer();
        phones.pass(100);
        offered.getFirst().transferNews(180, "Ringing");
        offered.getFirst().transferNews(200, "OK");
        phones.pass(100);
        assertEquals(List.of(new CallEvent.TransferProgress(100, "Trying", false),
                new CallEvent.TransferProgress(180, "Ringing", false),
                new CallEvent.TransferProgress(200, "OK", true)), caller.subList(caller.size() - 3, caller.size()));
    }

    @Test
    void keysAreToldByInfo() {
        TwoPhones phones = new TwoPhones(1);
        Call call = called(phones);
        phones.pass(100);
        offered.getFirst().accept(Bench.ANSWER);
        phones.pass(100);
        call.key('#');
        phones.pass(100);
        assertEquals(new CallEvent.Key('#'), callee.getLast());
    }

    @Test
    void callsBeyondTheLimitAreBusy() {
        TwoPhones phones = new TwoPhones(1);
        called(phones);
        for (int i = 0; i < 2; i++) {
            phones.one.line.call("sip:token5062@127.0.0.1:5062", "", CallWish.withoutOffer(), caller::add);
        }
        phones.pass(100);
        assertEquals(2, offered.size());
        assertEquals(486, ((CallEvent.Refused) caller.getLast()).status());
        offered.getFirst().decline(603);
        phones.pass(100);
        phones.one.line.call("sip:token5062@127.0.0.1:5062", "", CallWish.withoutOffer(), caller::add);
        phones.pass(100);
        assertEquals(3, offered.size());
    }

    /** RFC 3261 §13.3.1.3. */
    @Test
    void whatNobodySpeaksIsRefusedAndTheCallerIsToldWhy() {
        TwoPhones phones = new TwoPhones(1);
        called(phones);
        phones.pass(100);
        offered.getFirst().refuse(new Warning(Warning.MEDIA_FORMAT, "only \"G.729\", c:\\nothing"));
        phones.pass(100);
        assertEquals(new CallEvent.Refused(488, "Not Acceptable Here", "only \"G.729\", c:\\nothing", List.of(),
                Optional.empty()), caller.getLast());
        assertEquals(new CallEvent.Ended(CallEvent.By.US, ""), callee.getLast());
    }

    @Test
    void tenThousandCallsLeaveNothingBehind() {
        TwoPhones phones = new TwoPhones(3);
        for (int i = 0; i < 10_000; i++) {
            Call call = called(phones);
            phones.pass(10);
            switch (i % 4) {
                case 0 -> offered.getFirst().decline(486);
                case 1 -> call.hangUp();
                default -> offered.getFirst().accept(Bench.ANSWER);
            }
            phones.pass(10);
            (i % 4 == 2 ? call : offered.getFirst()).hangUp();
            phones.pass(10);
            assertEquals(List.of(1L, 1L), List.of(ends(caller), ends(callee)));
        }
        phones.pass(70_000);
        assertEquals(0, phones.left());
    }

    /** A third of everything is lost and the rest comes in any order. */
    @Test
    void everyCallOverABadNetworkHasOneEndAndLeavesNothing() {
        int talked = 0;
        for (int seed = 0; seed < 150; seed++) {
            TwoPhones phones = new TwoPhones(seed);
            Random random = new Random(seed);
            phones.network(0.33, 400);
            Call call = called(phones);
            phones.pass(5000);
            offered.forEach(seed % 2 == 0 ? IncomingCall::ring : one -> one.early(Bench.ANSWER));
            phones.pass(random.nextInt(3000));
            if (random.nextInt(4) == 0) {
                call.hangUp();
            }
            offered.forEach(one -> one.accept(Bench.ANSWER));
            phones.pass(random.nextInt(8000));
            call.offer(Bench.OFFER);
            offered.forEach(one -> one.offer(Bench.OFFER));
            for (int i = 0; i < 20; i++) {
                phones.pass(500);
                call.answer(Bench.ANSWER);
                offered.forEach(one -> one.answer(Bench.ANSWER));
            }
            talked += callee.stream().anyMatch(CallEvent.Confirmed.class::isInstance) ? 1 : 0;
            (random.nextBoolean() || offered.isEmpty() ? call : offered.getFirst()).hangUp();
            phones.pass(40_000);
            call.hangUp();
            offered.forEach(Call::hangUp);
            phones.pass(200_000);
            assertEquals(1L, ends(caller), seed + ": " + caller);
            assertEquals(offered.isEmpty() ? 0L : 1L, ends(callee), seed + ": " + callee);
            assertEquals(0, phones.left(), "left with " + seed);
        }
        assertTrue(talked > 75, "talked: " + talked);
    }
}
