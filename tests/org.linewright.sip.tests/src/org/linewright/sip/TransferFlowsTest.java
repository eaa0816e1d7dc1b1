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
import static org.linewright.peers.SippFlow.invited;
import static org.linewright.peers.SippFlow.of;
import static org.linewright.peers.SippFlow.saying;
import static org.linewright.peers.SippFlow.sipfrag;
import static org.linewright.peers.SippFlow.telling;
import static org.linewright.sip.SippEnd.SESSION;
import static org.linewright.sip.SippEnd.succeeds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.peers.Sipp;
import org.linewright.sip.CallEvent.By;

/** The transfers of RFC 5589 in all three parts, with SIPp as the others. */
@Timeout(60)
class TransferFlowsTest {

    private static final String ELSEWHERE = "sip:24@pbx.example";

    @TempDir
    private Path folder;
    private SippEnd end;
    private SippEnd third;

    @BeforeEach
    void open() throws IOException {
        end = new SippEnd(folder, "first");
        third = new SippEnd(folder, "third");
    }

    @AfterEach
    void close() {
        end.close();
        third.close();
    }

    private static String news(int number, String line, boolean over) {
        return calleeAsks("NOTIFY", number, sipfrag(line, over).toArray(String[]::new));
    }

    private static String taken() {
        return String.join("\n", invited(), answers(180, "Ringing"), answers(200, "OK", SDP), hears("ACK"));
    }

    private static String askedToCall() {
        return String.join("\n", asks("INVITE", 1, SDP), gets(100), gets(180), gets(200), asksWithin("ACK", 1));
    }

    private static Call talking(SippEnd with) throws InterruptedException {
        Call call = with.call(CallWish.offering(SESSION));
        with.outgoing.next(CallEvent.Answered.class);
        return call;
    }

    private static IncomingCall answered(SippEnd by) throws InterruptedException {
        IncomingCall call = by.offer();
        call.accept(SESSION);
        by.incoming.next(CallEvent.Confirmed.class);
        return call;
    }

    /** §6.1: we send the other side elsewhere. */
    @Test
    void weTransferAndHangUpWhenSomebodyAnswersThere() throws Exception {
        try (Sipp.Run run = end.called(of(taken(), hears("REFER", saying("target", "Refer-To", ELSEWHERE)),
                agrees(202, "Accepted"), news(1, "SIP/2.0 100 Trying", false), gets(200),
                news(2, "SIP/2.0 200 OK", true), gets(200), hears("BYE"), agrees(200, "OK"), checked("target")))) {
            Call call = talking(end);
            call.refer(ELSEWHERE);
            CallEvent.TransferProgress progress = end.outgoing.next(CallEvent.TransferProgress.class);
            while (!progress.over()) {
                progress = end.outgoing.next(CallEvent.TransferProgress.class);
            }
            assertEquals(200, progress.status());
            call.hangUp();
            assertEquals(By.US, end.outgoing.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §6.2: nobody answers there, and the call goes on. */
    @Test
    void aTransferToSomebodyBusyLeavesTheCallAsItWas() throws Exception {
        try (Sipp.Run run = end.called(of(taken(), hears("REFER"), agrees(202, "Accepted"),
                news(1, "SIP/2.0 486 Busy Here", true), gets(200), calleeAsks("BYE", 2), gets(200)))) {
            Call call = talking(end);
            call.refer(ELSEWHERE);
            CallEvent.TransferProgress progress = end.outgoing.next(CallEvent.TransferProgress.class);
            while (!progress.over()) {
                progress = end.outgoing.next(CallEvent.TransferProgress.class);
            }
            assertEquals(486, progress.status());
            assertEquals(By.THEM, end.outgoing.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §6.3: the other side does not let itself be transferred. */
    @Test
    void aTransferThatIsRefusedIsOverAtOnce() throws Exception {
        try (Sipp.Run run = end.called(of(taken(), hears("REFER"), agrees(603, "Declined"), hears("BYE"),
                agrees(200, "OK")))) {
            Call call = talking(end);
            call.refer(ELSEWHERE);
            CallEvent.TransferProgress progress = end.outgoing.next(CallEvent.TransferProgress.class);
            assertEquals(603, progress.status());
            assertTrue(progress.over());
            call.hangUp();
            succeeds(run);
        }
    }

    /** §7.1: we connect the two whom we talk to. */
    @Test
    void weConnectTwoCallsOfOurs() throws Exception {
        try (Sipp.Run first = end.called(of(taken(),
                hears("REFER", saying("target", "Refer-To", "Replaces=.*to-tag.*from-tag")), agrees(202, "Accepted"),
                news(1, "SIP/2.0 200 OK", true), gets(200), hears("BYE"), agrees(200, "OK"), checked("target")));
                Sipp.Run other = third.called(of(taken(), hears("INFO"), agrees(200, "OK"),
                        calleeAsks("BYE", 1), gets(200)))) {
            Call call = talking(end);
            Call asked = third.call(CallWish.offering(SESSION));
            third.outgoing.next(CallEvent.Answered.class);
            call.refer(asked);
            CallEvent.TransferProgress progress = end.outgoing.next(CallEvent.TransferProgress.class);
            while (!progress.over()) {
                progress = end.outgoing.next(CallEvent.TransferProgress.class);
            }
            assertEquals(200, progress.status());
            asked.key('1'); // now its place has been taken
            assertEquals(By.THEM, third.outgoing.next(CallEvent.Ended.class).by());
            call.hangUp();
            succeeds(first);
            succeeds(other);
        }
    }

    /** §7.1: whom we asked has hung up meanwhile. */
    @Test
    void whoHasHungUpIsNotConnected() throws Exception {
        try (Sipp.Run first = end.called(of(taken(), hears("BYE"), agrees(200, "OK")));
                Sipp.Run other = third.called(of(taken(), calleeAsks("BYE", 1), gets(200)))) {
            Call call = talking(end);
            Call asked = third.call(CallWish.offering(SESSION));
            third.outgoing.next(CallEvent.Answered.class);
            third.outgoing.next(CallEvent.Ended.class);
            call.refer(asked);
            assertEquals(481, end.outgoing.next(CallEvent.TransferProgress.class).status());
            call.hangUp();
            succeeds(first);
            succeeds(other);
        }
    }

    /** §6.1 and §7.1: we are transferred, and tell how it goes. */
    @Test
    void weLetOurselvesBeTransferredAndTakeThePlaceInAnotherCall() throws Exception {
        String target = "Refer-To: <" + ELSEWHERE + "?Replaces=abc%40pbx%3Bto-tag%3D7%3Bfrom-tag%3D8>";
        try (Sipp.Run run = end.calls(of(askedToCall(),
                asksWithin("REFER", 2, target, "Referred-By: <sip:23@pbx.example>"), gets(202),
                hears("NOTIFY", telling("trying", "SIP/2.0 100")), agrees(200, "OK"),
                hears("NOTIFY", telling("done", "SIP/2.0 200")), agrees(200, "OK"), asksWithin("BYE", 3), gets(200),
                checked("trying", "done")));
                Sipp.Run elsewhere = third.called(of(
                        invited(saying("by", "Referred-By", "23@pbx.example"),
                                saying("place", "Replaces", "abc@pbx;to-tag=7;from-tag=8")),
                        answers(180, "Ringing"), answers(200, "OK", SDP), hears("ACK"), hears("BYE"),
                        agrees(200, "OK"), checked("by", "place")))) {
            IncomingCall call = answered(end);
            CallEvent.TransferAsked asked = end.incoming.next(CallEvent.TransferAsked.class);
            assertEquals(ELSEWHERE, asked.target());
            call.takeTransfer();
            Call next = third.line()
                    .call(asked.target(), CallWish.offering(SESSION).with("Referred-By", asked.by().orElseThrow())
                            .with("Replaces", asked.replaces().orElseThrow()), third.outgoing);
            third.outgoing.next(CallEvent.Answered.class);
            call.transferNews(200, "OK");
            assertEquals(By.THEM, end.incoming.next(CallEvent.Ended.class).by());
            next.hangUp();
            succeeds(run);
            succeeds(elsewhere);
        }
    }

    /** §6.3, the other end. */
    @Test
    void weDoNotLetOurselvesBeTransferred() throws Exception {
        try (Sipp.Run run = end.calls(of(askedToCall(), asksWithin("REFER", 2, "Refer-To: <" + ELSEWHERE + ">"),
                gets(603), asksWithin("BYE", 3), gets(200)))) {
            IncomingCall call = answered(end);
            end.incoming.next(CallEvent.TransferAsked.class);
            call.declineTransfer(603);
            assertEquals(By.THEM, end.incoming.next(CallEvent.Ended.class).by());
            succeeds(run);
        }
    }

    /** §7.1, the target: who takes the place in our call is connected, and the call before it is hung up by us. */
    @Test
    void aCallThatTakesThePlaceOfAnotherEndsThatOne() throws Exception {
        String dialog = "<recv response=\"200\" rrs=\"true\"><action>"
                + "<log message=\"[call_id][peer_tag_param] [pid]T[call_number]\"/></action></recv>";
        try (Sipp.Run first = end.calls(of(asks("INVITE", 1, SDP), gets(100), gets(180), dialog,
                asksWithin("ACK", 1), hears("BYE"), agrees(200, "OK")))) {
            IncomingCall call = answered(end);
            String[] names = end.written().strip().split(";tag=|\\s+");
            String replaces = "Replaces: " + names[0] + ";to-tag=" + names[1] + ";from-tag=" + names[2];
            try (Sipp.Run other = end.anotherCalls(of(asks("INVITE", 1, replaces, "Require: replaces", SDP), gets(100),
                    gets(180), gets(200), asksWithin("ACK", 1), hears("BYE"), agrees(200, "OK")))) {
                IncomingCall next = end.offer();
                assertEquals(Optional.of(call), next.replaced());
                next.accept(SESSION);
                List<CallEvent> both = List.of(end.incoming.next(), end.incoming.next()); // in any order
                assertTrue(both.stream().anyMatch(CallEvent.Confirmed.class::isInstance), both::toString);
                assertTrue(both.stream().anyMatch(event -> event instanceof CallEvent.Ended ended
                        && ended.by() == By.US), both::toString);
                succeeds(first);
                next.hangUp();
                succeeds(other);
            }
        }
    }
}
