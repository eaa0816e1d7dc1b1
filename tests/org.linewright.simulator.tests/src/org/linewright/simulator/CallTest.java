package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;

@Timeout(60)
class CallTest {

    private final Office office = new Office("22", "30");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");

    @AfterEach
    void close() {
        office.close();
    }

    /** Anna calls Bert and Bert answers. */
    private Message talk() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 180, "");
        anna.expect("180");
        bert.answers(invite, 200, Handset.ANSWER);
        Message answer = anna.expect("200");
        anna.acknowledges(answer);
        bert.expect("ACK");
        return invite;
    }

    @Test
    void goesFromRingingToTalkingToHangingUp() {
        talk();
        assertEquals(1, office.pbx.calls());
        Message bye = anna.hangsUp();
        assertEquals(bye.the("CSeq"), anna.expect("200").the("CSeq"));
        bert.answers(bert.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
        assertEquals(List.of(EventKind.CALL_STARTED, EventKind.CALL_RINGING, EventKind.CALL_ANSWERED,
                EventKind.CALL_ENDED), calls());
        assertEquals(1, office.pbx.traffic().calls());
    }

    @Test
    void isHungUpByTheCalleeToo() {
        talk();
        bert.hangsUp();
        bert.expect("200");
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals("Anruf 1 von 22 an 30 beendet: der Angerufene hat aufgelegt.",
                office.lastWords().german());
    }

    @Test
    void carriesTheSessionDescriptionsUnchanged() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        assertEquals(Handset.OFFER, invite.body());
        bert.answers(invite, 200, Handset.ANSWER);
        Message answer = anna.expect("200");
        assertEquals(Handset.ANSWER, answer.body());
        assertEquals("application/sdp", answer.the("Content-Type"));
    }

    @Test
    void carriesALateOfferInTheAnswerAndItsAnswerInTheAck() {
        anna.callsSaying("30", "");
        Message invite = bert.expect("INVITE");
        assertEquals("", invite.body());
        bert.answers(invite, 200, Handset.OFFER);
        anna.acknowledges(anna.expect("200"), Handset.ANSWER);
        assertEquals(Handset.ANSWER, bert.expect("ACK").body());
    }

    @Test
    void asksForThePasswordOfTheProxy() {
        Message invite = anna.invite("30", Handset.OFFER);
        anna.phone.send(invite.bytes());
        Message challenge = anna.expect("407");
        assertTrue(challenge.the("Proxy-Authenticate").startsWith("Digest realm=\"" + Office.DOMAIN + "\""));
        assertEquals(0, office.pbx.traffic().calls());
    }

    @Test
    void letsNobodyCallWithAWrongPassword() {
        Handset thief = new Handset(office.phone("22", "guessed"));
        thief.calls("30");
        thief.expect("403");
        assertTrue(bert.heardNothing());
        assertTrue(office.kinds("22").contains(EventKind.WRONG_PASSWORD));
    }

    @Test
    void knowsNoSuchNumber() {
        Message invite = anna.calls("31");
        anna.acknowledges(anna.expect("404"), invite);
        assertEquals("22 wählt 31: ohne Vorwahl gewählt; hier wird sie immer mitgewählt.",
                office.lastWords().german());
    }

    @Test
    void reachesNobodyWhoIsNotRegistered() {
        office.add(Account.draft(Office.DOMAIN, "40", "P"));
        anna.calls("40");
        anna.expect("480");
    }

    @Test
    void passesOnThatItIsBusy() {
        Message invite = anna.calls("30");
        bert.answers(bert.expect("INVITE"), 486, "");
        anna.acknowledges(anna.expect("486"), invite);
        bert.expect("ACK");
        assertEquals("Call 1 from 22 to 30 ended: refused with 486 Said.",
                office.lastWords().english());
    }

    @Test
    void passesOnThatItIsDeclined() {
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 603, "");
        anna.expect("603");
    }

    @Test
    void keepsADevicesRedirectionToItself() {
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 302, "");
        anna.expect("480");
    }

    @Test
    void isCancelledWhileItRings() {
        Message invite = anna.calls("30");
        Message called = bert.expect("INVITE");
        bert.answers(called, 180, "");
        anna.expect("180");
        anna.cancels(invite);
        assertTrue(anna.expect("200").the("CSeq").endsWith("CANCEL"));
        anna.acknowledges(anna.expect("487"), invite);
        Message cancel = bert.expect("CANCEL");
        assertEquals(called.the("Via"), cancel.the("Via"));
        bert.answers(cancel, 200, "");
        assertTrue(bert.heardNothing());
        bert.answers(called, 487, "");
        bert.expect("ACK");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void cancelsADeviceNotBeforeItHasSaidSomething() {
        Message invite = anna.calls("30");
        Message called = bert.expect("INVITE");
        anna.cancels(invite);
        anna.expect("200");
        anna.expect("487");
        assertTrue(bert.heardNothing());
        bert.answers(called, 180, "");
        bert.expect("CANCEL");
    }

    @Test
    void hangsUpOnADeviceThatAnswersAgainstTheCancel() {
        Message invite = anna.calls("30");
        Message called = bert.expect("INVITE");
        bert.answers(called, 180, "");
        anna.expect("180");
        anna.cancels(invite);
        anna.expect("200");
        anna.expect("487");
        bert.expect("CANCEL");
        bert.answers(called, 200, Handset.ANSWER);
        bert.expect("ACK");
        bert.answers(bert.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void givesUpWhenNobodyAnswers() {
        office.pbx.apply(office.pbx.settings()
                .with(CallRules.USUAL.withRinging(Duration.ofSeconds(20), CallRules.Unanswered.BUSY)));
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(19));
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofSeconds(1));
        anna.expect("486");
        bert.expect("CANCEL");
    }

    @Test
    void repeatsAnInviteUntilItIsHeardAndGivesUpAfterAllThatTime() {
        anna.calls("30");
        bert.expect("INVITE");
        office.pass(Duration.ofMillis(500));
        bert.expect("INVITE");
        office.pass(Duration.ofMillis(1000));
        bert.expect("INVITE");
        office.pass(Duration.ofSeconds(31));
        anna.expect("480");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void repeatsTheAnswerUntilItIsAcknowledged() {
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 200, Handset.ANSWER);
        Message answer = anna.expect("200");
        office.pass(Duration.ofMillis(500));
        assertEquals(answer, anna.expect("200"));
        anna.acknowledges(answer);
        bert.expect("ACK");
        office.pass(Duration.ofSeconds(3));
        assertTrue(anna.heardNothing());
    }

    @Test
    void endsWithoutAnAcknowledgement() {
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 200, Handset.ANSWER);
        anna.expect("200");
        office.pass(Duration.ofSeconds(32));
        bert.expect("ACK");
        bert.expect("BYE");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void acknowledgesAnAnswerThatComesAgain() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        Message ack = bert.expect("ACK");
        bert.answers(invite, 200, Handset.ANSWER);
        assertEquals(ack, bert.expect("ACK"));
    }

    @Test
    void waitsWithHangingUpForTheAcknowledgement() {
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 200, Handset.ANSWER);
        Message answer = anna.expect("200");
        bert.hangsUp();
        bert.expect("200");
        assertTrue(anna.heardNothing());
        anna.acknowledges(answer);
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void holdsByANewInvite() {
        talk();
        Message hold = anna.asks("INVITE", Handset.OFFER + "a=sendonly\r\n");
        Message held = bert.expect("INVITE");
        assertEquals(hold.body(), held.body());
        bert.answers(held, 200, Handset.ANSWER + "a=recvonly\r\n");
        Message answer = anna.expect("200");
        assertEquals(Handset.ANSWER + "a=recvonly\r\n", answer.body());
        assertEquals(hold.the("CSeq"), answer.the("CSeq"));
        anna.acknowledges(answer);
        bert.expect("ACK");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE", "INFO", "OPTIONS" })
    void carriesWhatIsAskedWithinACall(String method) {
        talk();
        Message asked = bert.asks(method, "Signal=5\r\n");
        Message heard = anna.expect(method);
        assertEquals("Signal=5\r\n", heard.body());
        anna.answers(heard, 200, "");
        assertEquals(asked.the("CSeq"), bert.expect("200").the("CSeq"));
    }

    @Test
    void refusesOneOfTwoOffersAtOnce() {
        talk();
        anna.asks("INVITE", Handset.OFFER);
        bert.expect("INVITE");
        bert.asks("INVITE", Handset.OFFER);
        bert.expect("491");
    }

    @Test
    void refusesWhatItDoesNotKnowWithinACall() {
        talk();
        anna.asks("MESSAGE", "");
        assertTrue(anna.expect("405").the("Allow").contains("INVITE"));
    }

    @Test
    void refusesARequestThatComesTooLate() {
        talk();
        Message info = anna.asks("INFO", "");
        bert.answers(bert.expect("INFO"), 200, "");
        anna.expect("200");
        anna.phone.send(anna.renewed(info).replacing("CSeq", "1 INFO").bytes());
        anna.expect("500");
    }

    @Test
    void carriesSessionTimersAndNothingElse() {
        anna.calls("30", "Supported: 100rel, timer, replaces", "Session-Expires: 1800", "Min-SE: 90",
                "Diversion: <sip:1@x>", "P-Asserted-Identity: <sip:boss@x>", "User-Agent: A");
        Message invite = bert.expect("INVITE");
        assertEquals(List.of("timer"), invite.all("Supported"));
        assertEquals("1800", invite.the("Session-Expires"));
        assertEquals("90", invite.the("Min-SE"));
        assertEquals("", invite.the("Diversion") + invite.the("User-Agent"));
        assertFalse(invite.the("P-Asserted-Identity").contains("boss"));
        bert.answers(invite, 422, "", "Min-SE: 3600");
        assertEquals("3600", anna.expect("422").the("Min-SE"));
    }

    @Test
    void offersNoReliableProvisionalResponses() {
        anna.phone.send(anna.invite("30", Handset.OFFER, "Require: eventlist").bytes());
        assertEquals("eventlist", anna.expect("420").the("Unsupported"));
    }

    @Test
    void ringsAtEveryDeviceAndTheFirstHasIt() {
        Handset other = office.handset("30");
        anna.calls("30");
        Message one = bert.expect("INVITE");
        Message two = other.expect("INVITE");
        bert.answers(one, 180, "");
        other.answers(two, 180, "");
        anna.expect("180");
        anna.expect("180");
        other.answers(two, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        other.expect("ACK");
        Message cancel = bert.expect("CANCEL");
        assertEquals("SIP;cause=200;text=\"Call completed elsewhere\"", cancel.the("Reason"));
        bert.answers(cancel, 200, "");
        bert.answers(one, 487, "");
        bert.expect("ACK");
        assertTrue(anna.heardNothing());
    }

    @Test
    void hangsUpOnTheSecondOfTwoThatAnswerAtOnce() {
        Handset other = office.handset("30");
        anna.calls("30");
        Message one = bert.expect("INVITE");
        Message two = other.expect("INVITE");
        other.answers(two, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        other.expect("ACK");
        bert.answers(one, 200, Handset.ANSWER);
        bert.expect("ACK");
        bert.expect("BYE");
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void tellsTheMostTellingRefusalOfSeveralDevices() {
        Handset other = office.handset("30");
        anna.calls("30");
        Message one = bert.expect("INVITE");
        Message two = other.expect("INVITE");
        bert.answers(one, 486, "");
        bert.expect("ACK");
        other.answers(two, 480, "");
        anna.expect("486");
    }

    @Test
    void goesAroundNoLonger() {
        anna.phone.send(anna.invite("30", "").replacing("Max-Forwards", "0").bytes());
        anna.expect("483");
    }

    @Test
    void refusesItsOwnInvite() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        assertEquals("69", invite.the("Max-Forwards"));
        bert.phone.send(invite.bytes());
        bert.expect("482");
        bert.phone.send(new Message(invite.start(), Stream.concat(
                Stream.of("Via: SIP/2.0/UDP 127.0.0.1:" + bert.phone.port() + ";branch=z9hG4bKproxy"),
                invite.lines().stream()).toList(), invite.body()).bytes());
        bert.expect("482");
    }

    @Test
    void knowsNoSuchCall() {
        anna.invite("30", "");
        anna.asks("BYE", "");
        anna.expect("481");
        anna.asks("BYE", "").replacing("To", "<sip:30@x>;tag=guessed");
        anna.expect("481");
    }

    @Test
    void refusesOneCallTooMany() {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.withMost(1)));
        talk();
        office.add(Account.draft(Office.DOMAIN, "40", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset carla = office.handset("40");
        carla.phone.send(carla.invite("30", "").bytes());
        assertEquals("10", carla.expect("503").the("Retry-After"));
    }

    @Test
    void endsWhenOneSideIsGone() {
        talk();
        office.pass(CallRules.USUAL.pulse());
        anna.answers(anna.expect("OPTIONS"), 200, "");
        bert.answers(bert.expect("OPTIONS"), 481, "");
        anna.expect("BYE");
        assertEquals("Call 1 from 22 to 30 ended: one end does not answer any more.",
                office.lastWords().english());
    }

    @Test
    void goesOnWhileBothSidesAnswerWhateverTheySay() {
        talk();
        office.pass(CallRules.USUAL.pulse());
        anna.answers(anna.expect("OPTIONS"), 200, "");
        bert.answers(bert.expect("OPTIONS"), 501, "");
        assertTrue(anna.heardNothing());
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void endsWhenOneSideSaysNothingAnyMore() {
        talk();
        office.pass(CallRules.USUAL.pulse());
        anna.answers(anna.expect("OPTIONS"), 200, "");
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofSeconds(32));
        anna.expect("BYE");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void leavesNothingBehind() {
        talk();
        anna.hangsUp();
        anna.expect("200");
        bert.answers(bert.expect("BYE"), 200, "");
        assertTrue(bert.heardNothing());
        office.pass(Duration.ofMinutes(10));
        assertEquals(0, office.time.waiting());
    }

    @Test
    void isHungUpWhenThePbxCloses() {
        talk();
        office.pbx.close();
        anna.expect("BYE");
        bert.expect("BYE");
    }

    private List<EventKind> calls() {
        return office.kinds("22").stream().filter(kind -> kind.name().startsWith("CALL")).toList();
    }
}
