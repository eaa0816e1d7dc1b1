package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.sip.call.Bench.ANSWER;
import static org.linewright.sip.call.Bench.OFFER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.TransferAsked;
import org.linewright.sip.CallEvent.TransferProgress;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Uri;

/** Transfers (RFC 3515, RFC 3891, RFC 3892), UPDATE (RFC 3311), keys and redirections. */
class TransferTest {

    private static Optional<Description> fragment(String line) {
        return Optional.of(new Description("message/sipfrag", line));
    }

    @Test
    void weSendThemElsewhereAndHearHowItGoes() {
        Bench bench = Bench.talking().put(new CallInput.Refer("sip:24@pbx.example"));
        Request refer = bench.sent("REFER").request();
        assertEquals("<sip:24@pbx.example>", refer.headers().first("Refer-To").orElseThrow());
        assertEquals("<sip:22@pbx.example>", refer.headers().first("Referred-By").orElseThrow());
        bench.come("REFER", 202, "theirs");
        assertEquals(List.of(), bench.told());
        bench.ask("NOTIFY", fragment("SIP/2.0 180 Ringing\r\n"), "Event", "refer", "Subscription-State", "active");
        assertEquals(200, bench.answered());
        bench.assertTold(new TransferProgress(180, "Ringing", false));
        bench.ask("NOTIFY", fragment("SIP/2.0 200 OK"), "Event", "refer;id=2", "Subscription-State", "terminated");
        bench.assertTold(new TransferProgress(200, "OK", true));
        bench.ask("NOTIFY", fragment("SIP/2.0 200 OK"), "Event", "refer");
        assertEquals(481, bench.answered());
    }

    @Test
    void aNotifyMayComeBeforeTheAnswerToItsRefer() {
        Bench bench = Bench.talking().put(new CallInput.Refer("sip:24@pbx.example"));
        bench.ask("NOTIFY", fragment("SIP/2.0 100 Trying"), "Event", "refer", "Subscription-State", "active");
        assertEquals(200, bench.answered());
    }

    @Test
    void aTransferThatIsOverBeforeTheAnswerToItsReferLeavesRoomForAnother() {
        Bench bench = Bench.talking().put(new CallInput.Refer("sip:24@pbx.example"));
        bench.ask("NOTIFY", fragment("SIP/2.0 486 Busy Here"), "Event", "refer", "Subscription-State", "terminated");
        bench.come("REFER", 202, "theirs").put(new CallInput.Refer("sip:25@pbx.example"));
        assertEquals("<sip:25@pbx.example>", bench.sent("REFER").request().headers().first("Refer-To").orElseThrow());
    }

    @Test
    void whoHasGoneIsNotConnected() {
        Bench bench = Bench.talking().put(new CallInput.NobodyToRefer());
        bench.assertTold(new TransferProgress(481, "Call Does Not Exist", true));
        assertEquals(List.of(), bench.did(CallEffect.Send.class));
    }

    @Test
    void aTransferThatTheyRefuseIsOver() {
        Bench bench = Bench.talking().put(new CallInput.Refer("sip:24@pbx.example")).come("REFER", 603, "theirs");
        bench.assertTold(new TransferProgress(603, "Status 603", true));
        bench.put(new CallInput.Refer("sip:25@pbx.example"));
        bench.put(new CallInput.Failed(bench.sent("REFER"), ""));
        bench.assertTold(new TransferProgress(408, "Request Timeout", true));
    }

    @Test
    void aTransferThatCollidesIsAskedForAgainAFewTimes() {
        Bench bench = Bench.talking().put(new CallInput.Refer("sip:24@pbx.example"));
        for (int time = 1; time <= 4; time++) {
            bench.come("REFER", 491, "theirs");
            assertEquals(List.of(), bench.told());
            assertEquals(Alarm.REFER, bench.did(CallEffect.Arm.class).getLast().alarm());
            bench.put(new CallInput.Rang(Alarm.REFER));
            assertEquals(time + 1, bench.ever(CallEffect.Send.class)
                    .stream().filter(send -> send.request().is("REFER")).count());
        }
        bench.come("REFER", 491, "theirs");
        bench.assertTold(new TransferProgress(491, "Status 491", true));
    }

    @Test
    void aTransferWaitsUntilAnOfferOfOursIsSettled() {
        Bench bench = Bench.talking().put(new CallInput.Offer(Bench.OFFER))
                .put(new CallInput.Refer("sip:24@pbx.example"));
        assertEquals(List.of(), bench.did(CallEffect.Send.class));
        bench.put(new CallInput.Rang(Alarm.REFER));
        assertEquals(List.of(), bench.did(CallEffect.Send.class));
        bench.come("INVITE", 200, "theirs", Optional.of(Bench.OFFER));
        bench.put(new CallInput.Rang(Alarm.REFER));
        assertEquals("<sip:24@pbx.example>", bench.sent("REFER").request().headers().first("Refer-To").orElseThrow());
    }

    @Test
    void whoIsConnectedWithAnotherCallReplacesIt() {
        Talking other = assertInstanceOf(Talking.class, Bench.talking().state);
        Uri uri = Uri.of(Transferring.replacing(other.dialog())).orElseThrow();
        assertEquals("call;to-tag=theirs;from-tag=ours", uri.header("Replaces").orElseThrow());
    }

    @Test
    void theyAskUsToCallElsewhereAndAreToldHowItGoes() {
        Bench bench = Bench.talking();
        Request refer = bench.ask("REFER", Optional.empty(), "Refer-To",
                "<sip:24@pbx.example?Replaces=a%40b%3Bto-tag%3D1%3Bfrom-tag%3D2>", "Referred-By",
                "<sip:23@pbx.example>");
        bench.assertTold(new TransferAsked("sip:24@pbx.example", Optional.of("sip:23@pbx.example"),
                Optional.of("a@b;to-tag=1;from-tag=2")));
        bench.put(new CallInput.TakeTransfer());
        assertEquals(202, bench.answered());
        Request trying = bench.sent("NOTIFY").request();
        assertEquals("SIP/2.0 100 Trying\r\n", trying.body().orElseThrow().text());
        assertEquals("refer;id=" + refer.cseq(), trying.headers().first("Event").orElseThrow());
        bench.put(new CallInput.TransferNews(200, "OK"));
        Request last = bench.sent("NOTIFY").request();
        assertTrue(last.headers().first("Subscription-State").orElseThrow().startsWith("terminated"));
        assertEquals(trying.cseq() + 1, last.cseq());
        bench.put(new CallInput.TransferNews(200, "OK"));
        assertEquals(List.of(), bench.did(CallEffect.Send.class));
    }

    @Test
    void aTransferThatTheOwnerDeclinesOrForgetsIsRefused() {
        for (CallInput no : List.of(new CallInput.DeclineTransfer(603), new CallInput.Rang(Alarm.TRANSFER))) {
            Bench bench = Bench.talking();
            bench.ask("REFER", Optional.empty(), "Refer-To", "<sip:24@pbx.example>");
            bench.put(no);
            assertEquals(603, bench.answered());
        }
    }

    @Test
    void oneTransferAtATimeAndToOnePlaceOnly() {
        Bench bench = Bench.talking();
        bench.ask("REFER", Optional.empty());
        assertEquals(400, bench.answered());
        bench.ask("REFER", Optional.empty(), "Refer-To", "<sip:24@pbx.example>");
        bench.ask("REFER", Optional.empty(), "Refer-To", "<sip:25@pbx.example>");
        assertEquals(500, bench.answered());
        bench.put(new CallInput.HangUp());
        assertEquals(481, bench.answered());
    }

    @ParameterizedTest
    @CsvSource({ "call, ours, theirs, , 0", "call, ours, else, , 481", "call, ours, theirs, ;early-only, 486" })
    void anInviteMayReplaceTheCallItNames(String callId, String to, String from, String more, int status) {
        Request invite = Bench.invite(Optional.of(OFFER), "Replaces",
                callId + ";from-tag=" + from + ";to-tag=" + to + (more == null ? "" : more)); // framework-driven null
        Replaces replaces = Replaces.of(invite).orElseThrow();
        assertEquals("call ours", replaces.callId() + " " + replaces.toTag());
        assertEquals(status, replaces.answer(Optional.of(Bench.talking().state)));
        assertEquals(481, replaces.answer(Optional.empty()));
        assertEquals(603, replaces.answer(Optional.of(Bench.talking().put(new CallInput.HangUp()).state)));
        assertEquals(481, replaces.answer(Optional.of(Bench.offered(Optional.empty()).state)));
    }

    @Test
    void anOfferByUpdateIsAnsweredWithoutAnAck() {
        Bench bench = Bench.placed().come("INVITE", 200, "theirs", Optional.of(ANSWER), "Allow", "INVITE, UPDATE");
        bench.put(new CallInput.Offer(OFFER, "UPDATE"));
        bench.come("UPDATE", 200, "theirs", Optional.of(ANSWER));
        bench.assertTold(new CallEvent.OfferAnswered(ANSWER));
        assertEquals(List.of(), bench.did(CallEffect.Ack.class));
        Bench old = Bench.talking().put(new CallInput.Offer(OFFER, "UPDATE"));
        assertEquals(2, old.sent("INVITE").request().cseq());
    }

    @Test
    void theirOfferByUpdateIsAnsweredInItsResponse() {
        Bench bench = Bench.talking();
        Request update = bench.ask("UPDATE", Optional.of(OFFER));
        bench.put(new CallInput.Answer(ANSWER));
        CallEffect.Answer answer = bench.did(CallEffect.Answer.class).getFirst();
        assertEquals(update, answer.asked());
        assertEquals(ANSWER, answer.response().body().orElseThrow());
        bench.ask("INVITE", Optional.of(OFFER));
        assertEquals(new CallEvent.OfferArrived(OFFER), bench.told().getFirst());
        bench.ask("UPDATE", Optional.of(OFFER));
        assertEquals(500, bench.answered());
    }

    @ParameterizedTest
    @CsvSource({ "application/dtmf-relay, 'Signal= 5\r\nDuration=160\r\n', 5", "application/dtmf, '#', #",
            "application/dtmf-relay, 'Duration=1\r\nsignal=a', A" })
    void keysThatComeByInfoAreTold(String type, String text, char key) {
        Bench bench = Bench.talking();
        bench.ask("INFO", Optional.of(new Description(type, text)));
        assertEquals(200, bench.answered());
        bench.assertTold(new CallEvent.Key(key));
    }

    @Test
    void otherInfoIsRefusedAndAnEmptyOneWelcome() {
        Bench bench = Bench.talking();
        bench.ask("INFO", Optional.of(new Description("application/dtmf-relay", "nonsense")));
        assertEquals(415, bench.answered());
        bench.ask("INFO", Optional.empty());
        assertEquals(200, bench.answered());
        bench.put(new CallInput.Key('7'));
        assertTrue(bench.sent("INFO").request().body().orElseThrow().text().startsWith("Signal=7\r\n"));
    }

    @Test
    void aRedirectionIsFollowedAsOftenAsWishedAndNowhereTwice() {
        Bench bench = Bench.placed(CallWish.offering(OFFER).following(2));
        bench.come("INVITE", 302, "next");
        bench.assertTold(new CallEvent.SentOn("sip:next@192.0.2.9"));
        Request second = bench.sent("INVITE").request();
        assertEquals("sip:next@192.0.2.9", second.uri());
        assertEquals("<sip:23@pbx.example>", second.headers().first("To").orElseThrow());
        assertEquals(2, second.cseq());
        bench.come("INVITE", 302, "next");
        assertEquals(302, ((CallEvent.Refused) bench.told().getFirst()).status());
        Bench told = Bench.placed().come("INVITE", 302, "next");
        assertEquals(302, ((CallEvent.Refused) told.told().getFirst()).status());
    }
}
