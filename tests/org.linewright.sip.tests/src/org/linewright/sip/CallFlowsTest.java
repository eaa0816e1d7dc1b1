package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.peers.SippFlow.SDP;
import static org.linewright.peers.SippFlow.agrees;
import static org.linewright.peers.SippFlow.answers;
import static org.linewright.peers.SippFlow.asks;
import static org.linewright.peers.SippFlow.asksWithin;
import static org.linewright.peers.SippFlow.calleeAsks;
import static org.linewright.peers.SippFlow.checked;
import static org.linewright.peers.SippFlow.gets;
import static org.linewright.peers.SippFlow.hears;
import static org.linewright.peers.SippFlow.inTransaction;
import static org.linewright.peers.SippFlow.invited;
import static org.linewright.peers.SippFlow.of;
import static org.linewright.peers.SippFlow.saying;
import static org.linewright.peers.SippFlow.telling;
import static org.linewright.peers.SippFlow.terminates;
import static org.linewright.sip.SippEnd.SESSION;
import static org.linewright.sip.SippEnd.succeeds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.peers.Sipp;
import org.linewright.sip.CallEvent.By;

/** The call flows of RFC 3665 §3 that a phone takes part in, both ends, with SIPp at the other one. */
@Timeout(60)
class CallFlowsTest {

    /** Two proxies that want to stay in the call, in the order of their headers. */
    private static final String PROXIES = "Record-Route: <sip:127.0.0.1:[local_port];lr;n=2>, "
            + "<sip:127.0.0.1:[local_port];lr;n=1>";

    @TempDir
    private Path folder;
    private SippEnd end;

    @BeforeEach
    void open() throws IOException {
        end = new SippEnd(folder, "sipp");
    }

    @AfterEach
    void close() {
        end.close();
    }

    /** §3.2. */
    @Test
    void weCallThroughTwoProxiesThatStayInTheCall() throws Exception {
        String route = "Route: .*n=1>.*n=2>";
        try (Sipp.Run run = end.called(of(invited(), answers(180, "Ringing", PROXIES),
                answers(200, "OK", PROXIES, SDP), hears("ACK", telling("ackRoute", route)),
                hears("BYE", telling("byeRoute", route)), agrees(200, "OK"),
                checked("ackRoute", "byeRoute")))) {
            Call call = end.call(CallWish.offering(SESSION));
            end.outgoing.next(CallEvent.Answered.class);
            call.hangUp();
            assertEquals(By.US, end.outgoing.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.3: the first proxy's challenge is answered; another realm on the way gets no proof of our password. */
    @Test
    void aSecondRealmOnTheWayLearnsNothingOfOurPassword() throws Exception {
        String challenge = "Proxy-Authenticate: Digest realm=\"%s\", nonce=\"f00\", qop=\"auth\", algorithm=MD5";
        try (Sipp.Run run = end.called(of(invited(),
                answers(407, "Proxy Authentication Required", challenge.formatted("pbx.example")), hears("ACK"),
                invited(saying("proved", "Proxy-Authorization", "pbx.example")),
                answers(407, "Proxy Authentication Required", challenge.formatted("elsewhere.example")), hears("ACK"),
                checked("proved")))) {
            end.call(CallWish.offering(SESSION));
            assertEquals(407, end.outgoing.next(CallEvent.Refused.class).status());
            succeeds(run);
        }
    }

    /** §3.6. */
    @Test
    void weFollowARedirectionAndAnswerTheOfferOfThe200InTheAck() throws Exception {
        try (Sipp.Run run = end.called(of(invited(),
                answers(302, "Moved Temporarily").replace("Contact: <sip:@USER@@", "Contact: <sip:24@"), hears("ACK"),
                invited(), answers(180, "Ringing"), answers(200, "OK", SDP),
                hears("ACK", telling("audio", "m=audio")),
                calleeAsks("BYE", 1), gets(200), checked("audio")))) {
            Call call = end.call(CallWish.withoutOffer().following(2));
            assertTrue(end.outgoing.next(CallEvent.SentOn.class).toString().contains("24@"));
            end.outgoing.next(CallEvent.Answered.class);
            end.outgoing.next(CallEvent.OfferArrived.class);
            call.answer(SESSION);
            assertEquals(By.THEM, end.outgoing.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.7: the other side moves to another address. */
    @Test
    void theCalleeOffersAnotherSessionInTheCall() throws Exception {
        try (Sipp.Run run = end.called(of(invited(), answers(180, "Ringing"), answers(200, "OK", SDP), hears("ACK"),
                calleeAsks("INVITE", 14, SDP), gets(100), gets(200), calleeAsks("ACK", 14), hears("BYE"),
                agrees(200, "OK")))) {
            Call call = end.call(CallWish.offering(SESSION));
            end.outgoing.next(CallEvent.Answered.class);
            assertTrue(end.outgoing.next(CallEvent.OfferArrived.class).offer().text().contains("m=audio"));
            call.answer(SESSION);
            call.hangUp();
            assertEquals(By.US, end.outgoing.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.8. */
    @Test
    void weGiveUpBeforeAnybodyAnswers() throws Exception {
        try (Sipp.Run run = end.called(of(invited(), answers(180, "Ringing"), hears("CANCEL"), agrees(200, "OK"),
                terminates(1), hears("ACK")))) {
            Call call = end.call(CallWish.offering(SESSION));
            assertEquals(180, end.outgoing.next(CallEvent.Progress.class).status());
            call.hangUp();
            assertEquals(By.US, end.outgoing.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.11. */
    @Test
    void whoIsNotThereNowIsToldWithTheTimeToTryAgain() throws Exception {
        try (Sipp.Run run = end.called(of(invited(),
                answers(480, "Temporarily Unavailable", "Retry-After: 30"), hears("ACK")))) {
            end.call(CallWish.offering(SESSION));
            CallEvent.Refused refused = end.outgoing.next(CallEvent.Refused.class);
            assertEquals(480, refused.status());
            assertEquals(Optional.of(Duration.ofSeconds(30)), refused.retryAfter());
            succeeds(run);
        }
    }

    /** §3.1. */
    @Test
    void weAreCalledAndTheCallerHangsUp() throws Exception {
        try (Sipp.Run run = end.calls(of(asks("INVITE", 1, SDP), gets(100), gets(180), gets(200), asksWithin("ACK", 1),
                asksWithin("BYE", 2), gets(200)))) {
            IncomingCall call = end.offer();
            call.ring();
            call.accept(SESSION);
            end.incoming.next(CallEvent.Confirmed.class);
            assertEquals(By.THEM, end.incoming.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.6, the other end. */
    @Test
    void aCallWithoutAnOfferGetsOursAndAnswersInTheAck() throws Exception {
        try (Sipp.Run run = end.calls(of(asks("INVITE", 1), gets(100), gets(180), gets(200), asksWithin("ACK", 1, SDP),
                hears("BYE"), agrees(200, "OK")))) {
            IncomingCall call = end.offer();
            assertTrue(call.invitation().offer().isEmpty());
            call.ring();
            call.accept(SESSION);
            assertTrue(end.incoming.next(CallEvent.Confirmed.class).answer().isPresent());
            call.hangUp();
            assertEquals(By.US, end.incoming.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.7, the other end. */
    @Test
    void theCallerOffersAnotherSessionInTheCall() throws Exception {
        try (Sipp.Run run = end.calls(of(asks("INVITE", 1, SDP), gets(100), gets(180), gets(200), asksWithin("ACK", 1),
                asksWithin("INVITE", 2, SDP), gets(100), gets(200), asksWithin("ACK", 2), asksWithin("BYE", 3),
                gets(200)))) {
            IncomingCall call = end.offer();
            call.accept(SESSION);
            end.incoming.next(CallEvent.Confirmed.class);
            end.incoming.next(CallEvent.OfferArrived.class);
            call.answer(SESSION);
            assertEquals(By.THEM, end.incoming.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.8, the other end. */
    @Test
    void theCallerGivesUpWhileItRings() throws Exception {
        try (Sipp.Run run = end.calls(of(asks("INVITE", 1, SDP), gets(100),
                gets(180).replace(" optional=\"true\"", ""), inTransaction("CANCEL", 1, 3), gets(200), gets(487),
                inTransaction("ACK", 1, 6)))) {
            end.offer().ring();
            assertEquals(By.THEM, end.incoming.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §3.9 and §3.11, the other end. */
    @Test
    void weAreBusyOrNotThere() throws Exception {
        for (int status : new int[]{ 486, 480, 603 }) {
            try (Sipp.Run run = end.calls(of(asks("INVITE", 1, SDP), gets(100), gets(status),
                    inTransaction("ACK", 1, 3)))) {
                end.offer().decline(status);
                assertEquals(By.US, end.incoming.next(CallEvent.Ended.class).by());
                succeeds(run);
            }
        }
    }
}
