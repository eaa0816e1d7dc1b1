package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Provisional responses that a caller wants to have for sure (RFC 3262), and requests that come twice. */
@Timeout(60)
class ReliableTest {

    private static final String WANTED = "Require: 100rel";

    private final Office office = new Office("22", "30");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");

    @AfterEach
    void close() {
        office.close();
    }

    private Message called() {
        anna.calls("30", WANTED);
        Message invite = bert.expect("INVITE");
        assertTrue(invite.all("Require").isEmpty());
        return invite;
    }

    private void confirms(Message ringing) {
        String cseq = ringing.the("CSeq");
        anna.learns(ringing);
        anna.asks("PRACK", "", "RAck: " + ringing.the("RSeq") + " " + cseq);
        assertEquals("PRACK", anna.expect("200").the("CSeq").split(" ")[1]);
    }

    @Test
    void ringingIsRepeatedUntilItIsConfirmed() {
        bert.answers(called(), 180, "");
        Message ringing = anna.expect("180");
        assertEquals("1", ringing.the("RSeq"));
        assertEquals("100rel", ringing.the("Require"));
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofMillis(500));
        assertEquals("1", anna.expect("180").the("RSeq"));
        office.pass(Duration.ofMillis(1000));
        anna.expect("180");
        confirms(ringing);
        office.pass(Duration.ofSeconds(30));
        assertTrue(anna.heardNothing());
    }

    @Test
    void theNextOneWaitsForTheConfirmation() {
        Message invite = called();
        bert.answers(invite, 180, "");
        Message ringing = anna.expect("180");
        bert.answers(invite, 183, Handset.ANSWER);
        assertTrue(anna.heardNothing());
        confirms(ringing);
        Message early = anna.expect("183");
        assertEquals("2", early.the("RSeq"));
        assertEquals(Handset.ANSWER, early.body());
    }

    @Test
    void theAnswerWaitsToo() {
        Message invite = called();
        bert.answers(invite, 180, "");
        Message ringing = anna.expect("180");
        bert.answers(invite, 200, Handset.ANSWER);
        assertTrue(anna.heardNothing());
        confirms(ringing);
        anna.acknowledges(anna.expect("200"));
        bert.expect("ACK");
    }

    @Test
    void whoConfirmsNothingIsAnsweredAllTheSame() {
        Message invite = called();
        bert.answers(invite, 180, "");
        anna.expect("180");
        bert.answers(invite, 200, Handset.ANSWER);
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofSeconds(32));
        Message next = anna.expect("180");
        while (next.status() == 180) {
            next = anna.phone.received().orElseThrow();
        }
        assertEquals(200, next.status());
    }

    @Test
    void aRefusalIsToldAtOnce() {
        Message invite = called();
        bert.answers(invite, 180, "");
        anna.expect("180");
        bert.answers(invite, 486, "");
        anna.expect("486");
        office.pass(Duration.ofMillis(499));
        assertTrue(anna.heardNothing());
    }

    @Test
    void aConfirmationOfNothingIsRefused() {
        bert.answers(called(), 180, "");
        Message ringing = anna.expect("180");
        anna.learns(ringing);
        anna.asks("PRACK", "", "RAck: 7 " + ringing.the("CSeq"));
        anna.expect("481");
        anna.asks("PRACK", "", "RAck: nonsense");
        assertTrue(anna.phone.reachesPbx());
        anna.asks("PRACK", Handset.OFFER, "RAck: 1 " + ringing.the("CSeq"));
        anna.expect("488");
    }

    @Test
    void whoRequiresThemIsRefusedWhereThatIsSwitched() {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(new ExtensionRules(false))));
        anna.phone.send(anna.invite("30", Handset.OFFER, WANTED).bytes());
        assertEquals("100rel", anna.expect("420").the("Unsupported"));
    }

    @Test
    void theSameInviteOnAnotherWayIsALoop() {
        Message invite = anna.calls("30");
        bert.expect("INVITE");
        Message again = invite.replacing("Via",
                "SIP/2.0/UDP 127.0.0.1:" + anna.phone.port() + ";rport;branch=z9hG4bK" + UUID.randomUUID());
        anna.phone.send(again.bytes());
        anna.expect("482");
        assertTrue(bert.heardNothing());
    }

    @Test
    void aCallOfTheOutsideWorldIsPickedUpLikeAnyOther() {
        OutsideCall call = office.pbx.callFromOutside(Office.DOMAIN, "0894711", "30").result().orElseThrow();
        bert.answers(bert.expect("INVITE"), 180, "");
        assertTrue(bert.heardNothing());
        anna.calls("*80");
        Message answer = anna.expect("200");
        assertTrue(answer.body().contains("a=sendrecv"));
        anna.acknowledges(answer);
        bert.expect("CANCEL");
        assertEquals(CallPhase.TALKING, call.phase());
    }
}
