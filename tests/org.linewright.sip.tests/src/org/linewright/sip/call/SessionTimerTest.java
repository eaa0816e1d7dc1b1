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
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.CallEvent.OfferRefused;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Sessions that are refreshed or end: RFC 4028, both sides and both roles. */
class SessionTimerTest {

    private static Bench talking(String expires, String allow) {
        return Bench.placed().come("INVITE", 200, "theirs", Optional.of(ANSWER), "Session-Expires", expires, "Require",
                "timer", "Allow", allow);
    }

    private static List<CallEffect.Arm> arms(Bench bench) {
        return bench.did(CallEffect.Arm.class).stream()
                .filter(arm -> arm.alarm() == Alarm.REFRESH || arm.alarm() == Alarm.EXPIRY).toList();
    }

    @Test
    void ourInviteWishesForATimer() {
        Request invite = Bench.placed().sent("INVITE").request();
        assertEquals("1800", invite.headers().first("Session-Expires").orElseThrow());
        assertTrue(invite.headers().words("Supported").contains("timer"));
    }

    @Test
    void whatA422DemandsIsWishedForNextAndNotTwice() {
        Bench bench = Bench.placed().come("INVITE", 422, "x", Optional.empty(), "Min-SE", "3600");
        Request again = bench.sent("INVITE").request();
        assertEquals("3600", again.headers().first("Session-Expires").orElseThrow());
        assertEquals("3600", again.headers().first("Min-SE").orElseThrow());
        bench.come("INVITE", 422, "x", Optional.empty(), "Min-SE", "3600");
        assertTrue(bench.told().getFirst().last());
    }

    @ParameterizedTest
    @CsvSource({ "1800;refresher=uac, REFRESH, 900", "1800, REFRESH, 900", "1800;refresher=uas, EXPIRY, 1768",
            "90;refresher=uas, EXPIRY, 60" })
    void theAnswerSaysWhoRefreshesAndWhen(String expires, Alarm alarm, long seconds) {
        assertEquals(List.of(CallEffect.Arm.in(alarm, Duration.ofSeconds(seconds))),
                arms(talking(expires, "INVITE, UPDATE")));
    }

    @Test
    void withoutAWordInTheAnswerThereIsNoTimer() {
        assertEquals(List.of(), arms(Bench.talking()));
    }

    @Test
    void weRefreshByUpdateWhenTheyTakeItElseByTheLastOffer() {
        Bench update = talking("1800;refresher=uac", "INVITE, UPDATE").put(new CallInput.Rang(Alarm.REFRESH));
        Request sent = update.sent("UPDATE").request();
        assertTrue(sent.body().isEmpty());
        assertEquals("1800;refresher=uac", sent.headers().first("Session-Expires").orElseThrow());
        update.come("UPDATE", 200, "theirs", Optional.empty(), "Session-Expires", "600;refresher=uac");
        assertEquals(List.of(CallEffect.Arm.in(Alarm.REFRESH, Duration.ofSeconds(300))), arms(update));
        Bench invite = talking("1800;refresher=uac", "INVITE").put(new CallInput.Rang(Alarm.REFRESH));
        assertEquals(OFFER, invite.sent("INVITE").request().body().orElseThrow());
        invite.come("INVITE", 200, "theirs", Optional.of(ANSWER), "Session-Expires", "1800;refresher=uas");
        assertEquals(Alarm.EXPIRY, arms(invite).getFirst().alarm());
    }

    @Test
    void aRefreshThatIsNotUnderstoodIsMadeByInvite() {
        Bench bench = talking("1800;refresher=uac", "INVITE, UPDATE").put(new CallInput.Rang(Alarm.REFRESH));
        bench.come("UPDATE", 501, "theirs");
        assertEquals(2, bench.ever(CallEffect.Send.class).stream().filter(send -> send.request().is("INVITE")).count());
    }

    @Test
    void aRefreshThatIsTooShortIsMadeLonger() {
        Bench bench = talking("1800;refresher=uac", "INVITE, UPDATE").put(new CallInput.Rang(Alarm.REFRESH));
        bench.come("UPDATE", 422, "theirs", Optional.empty(), "Min-SE", "2000");
        assertEquals("2000;refresher=uac",
                bench.sent("UPDATE").request().headers().first("Session-Expires").orElseThrow());
    }

    @Test
    void anOfferThatIsTooShortIsMadeLongerOnce() {
        Bench bench = Bench.talking().put(new CallInput.Offer(ANSWER));
        bench.come("INVITE", 422, "theirs", Optional.empty(), "Min-SE", "2000");
        assertEquals("2000;refresher=uac",
                bench.sent("INVITE").request().headers().first("Session-Expires").orElseThrow());
        bench.come("INVITE", 422, "theirs", Optional.empty(), "Min-SE", "2000");
        assertInstanceOf(OfferRefused.class, bench.told().getFirst());
    }

    @ParameterizedTest
    @CsvSource({ "481", "408" })
    void aRefreshOfACallThatIsForgottenEndsIt(int status) {
        Bench bench = talking("1800;refresher=uac", "INVITE, UPDATE").put(new CallInput.Rang(Alarm.REFRESH));
        bench.come("UPDATE", status, "theirs");
        assertEquals(By.FAULT, ((Ended) bench.told().getFirst()).by());
    }

    @Test
    void aRefreshThatNobodyAnswersEndsTheCall() {
        Bench bench = talking("1800;refresher=uac", "INVITE, UPDATE").put(new CallInput.Rang(Alarm.REFRESH));
        bench.put(new CallInput.Failed(bench.sent("UPDATE"), ""));
        assertEquals(By.FAULT, ((Ended) bench.told().getFirst()).by());
    }

    @Test
    void aRefreshThatNeverComesEndsTheCall() {
        Bench bench = talking("1800;refresher=uas", "INVITE").put(new CallInput.Rang(Alarm.EXPIRY));
        assertEquals(By.FAULT, ((Ended) bench.told().getFirst()).by());
        assertTrue(bench.sent("BYE").request().headers().first("Reason").orElseThrow().contains("refreshed"));
    }

    @ParameterizedTest
    @CsvSource({ "1800, timer, 1800;refresher=uac, timer, EXPIRY",
            "1800;refresher=uac, timer, 1800;refresher=uac, timer, EXPIRY",
            "1800;refresher=uas, timer, 1800;refresher=uas, '', REFRESH",
            "1800, other, 1800;refresher=uas, '', REFRESH" })
    void theirWishIsAnsweredAsTheTableOfTheRfcSays(String wish, String supported, String answer, String require,
            Alarm alarm) {
        Bench bench = Bench.offered(Optional.of(OFFER), "Session-Expires", wish, "Supported", supported)
                .put(new CallInput.Accept(ANSWER));
        Response ok = bench.did(CallEffect.Persist.class).getFirst().response();
        assertEquals(answer, ok.headers().first("Session-Expires").orElseThrow());
        assertEquals(require, ok.headers().first("Require").orElse(""));
        assertEquals(alarm, arms(bench).getFirst().alarm());
    }

    @Test
    void theirUpdateWithoutASessionIsAgreedToAndCountsAnew() {
        Bench bench = talking("1800;refresher=uas", "UPDATE");
        bench.ask("UPDATE", Optional.empty(), "Session-Expires", "600;refresher=uac", "Supported", "timer");
        assertEquals(200, bench.answered());
        assertEquals(List.of(CallEffect.Arm.in(Alarm.EXPIRY, Duration.ofSeconds(568))), arms(bench));
        bench.ask("UPDATE", Optional.empty(), "Session-Expires", "60", "Supported", "timer");
        assertEquals(422, bench.answered());
        assertEquals("90", bench.did(CallEffect.Answer.class).getFirst().response().headers().first("Min-SE")
                .orElseThrow());
    }

    @Test
    void aRefreshWaitsForAnOfferThatIsOpen() {
        Bench bench = talking("1800;refresher=uac", "INVITE, UPDATE").put(new CallInput.Offer(ANSWER));
        bench.put(new CallInput.Rang(Alarm.REFRESH));
        assertEquals(Duration.ofSeconds(5), arms(bench).getFirst().least());
        assertEquals(0, bench.did(CallEffect.Send.class).size());
    }
}
