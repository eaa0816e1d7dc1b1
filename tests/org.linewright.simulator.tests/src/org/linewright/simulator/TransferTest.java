package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;

/** REFER and Replaces, message by message: Anna (22) has called Bert (30), who transfers her to Carl (40). */
@Timeout(60)
class TransferTest {

    private static final String CARLS = Handset.ANSWER.replace("5000", "6000");

    private final Office office = new Office("22", "30", "40", "50");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carl = office.handset("40");

    @AfterEach
    void close() {
        office.close();
    }

    private void talk() {
        talk(anna, bert, "30");
    }

    private static void talk(Handset caller, Handset callee, String number) {
        caller.calls(number);
        callee.answers(callee.expect("INVITE"), 200, Handset.ANSWER);
        caller.acknowledges(caller.expect("200"));
        callee.expect("ACK");
    }

    private static void refers(Handset referrer, String to, String... more) {
        String[] lines = new String[more.length + 1];
        lines[0] = "Refer-To: <sip:" + to + "@" + Office.DOMAIN + ">";
        System.arraycopy(more, 0, lines, 1, more.length);
        referrer.asks("REFER", "", lines);
    }

    /** What a NOTIFY tells, which is answered. */
    private static String told(Handset referrer) {
        Message notify = referrer.expect("NOTIFY");
        assertTrue(notify.the("Event").startsWith("refer"));
        referrer.answers(notify, 200, "");
        return notify.body().strip();
    }

    private static void hungUp(Handset handset) {
        handset.answers(handset.expect("BYE"), 200, "");
    }

    /** Bert refers, Carl rings. */
    private Message refersToCarl() {
        talk();
        refers(bert, "40");
        bert.expect("202");
        assertEquals("SIP/2.0 100 Trying", told(bert));
        return carl.expect("INVITE");
    }

    /** Anna is asked to talk to Carl, and does. */
    private void joined() {
        Message offer = anna.expect("INVITE");
        assertEquals(CARLS, offer.body());
        anna.answers(offer, 200, Handset.OFFER);
        anna.expect("ACK");
        assertEquals(Handset.OFFER, carl.expect("ACK").body());
    }

    @Test
    void blindlyBringsTheOtherEndToWhoeverAnswers() {
        Message invite = refersToCarl();
        assertTrue(invite.the("From").contains("sip:22@"));
        assertEquals("", invite.body());
        carl.answers(invite, 180, "");
        assertEquals("SIP/2.0 180 Said", told(bert));
        assertTrue(anna.heardNothing());
        carl.answers(invite, 200, CARLS);
        assertEquals("SIP/2.0 200 OK", told(bert));
        hungUp(bert);
        joined();
        assertEquals(1, office.pbx.calls());
        carl.hangsUp();
        carl.expect("200");
        hungUp(anna);
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void worksForTheCallerAsWellAsForTheCallee() {
        talk(bert, anna, "22");
        refers(bert, "40");
        bert.expect("202");
        told(bert);
        carl.answers(carl.expect("INVITE"), 200, CARLS);
        told(bert);
        hungUp(bert);
        joined();
    }

    @Test
    void goesOnWhenWhoeverReferredHangsUpAtOnce() {
        Message invite = refersToCarl();
        bert.hangsUp();
        bert.expect("200");
        assertTrue(anna.heardNothing());
        carl.answers(invite, 200, CARLS);
        joined();
        assertTrue(bert.heardNothing());
    }

    @Test
    void leavesTheCallAsItIsWhenTheTargetRefuses() {
        Message invite = refersToCarl();
        carl.answers(invite, 486, "");
        carl.expect("ACK");
        assertEquals("SIP/2.0 486 Said", told(bert));
        assertEquals(1, office.pbx.calls());
        anna.hangsUp();
        anna.expect("200");
        hungUp(bert);
    }

    @Test
    void tellsAtOnceThatTheTargetIsNotThere() {
        talk();
        refers(bert, "50");
        bert.expect("202");
        assertEquals("SIP/2.0 100 Trying", told(bert));
        assertEquals("SIP/2.0 480 Temporarily Unavailable", told(bert));
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void hangsUpOnWhoeverWasReferredWhenNobodyIsLeft() {
        Message invite = refersToCarl();
        bert.hangsUp();
        bert.expect("200");
        carl.answers(invite, 486, "");
        hungUp(anna);
        office.pass(Duration.ofMinutes(1));
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void stopsTheTargetWhenWhoeverWasReferredHangsUp() {
        Message invite = refersToCarl();
        carl.answers(invite, 180, "");
        told(bert);
        anna.hangsUp();
        anna.expect("200");
        carl.answers(carl.expect("CANCEL"), 200, "");
        hungUp(bert);
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void saysNothingToWhomWantsToHearNothing() {
        talk();
        refers(bert, "40", "Refer-Sub: false", "Require: norefersub");
        assertEquals("false", bert.expect("202").the("Refer-Sub"));
        carl.answers(carl.expect("INVITE"), 200, CARLS);
        hungUp(bert);
        joined();
    }

    @Test
    void isRefusedWhereThatIsSwitched() {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(new TransferRules(true, false))));
        talk();
        refers(bert, "0894711");
        bert.expect("403");
        refers(bert, "*78");
        bert.expect("403");
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(new TransferRules(false, false))));
        refers(bert, "40");
        bert.expect("603");
        bert.asks("REFER", "");
        bert.expect("400");
        assertTrue(carl.heardNothing());
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void oneTransferAtATimeIsUnderWay() {
        refersToCarl();
        refers(bert, "50");
        bert.expect("491");
    }

    @Test
    void leadsOutOfTheHouse() {
        talk();
        refers(bert, "0894711");
        bert.expect("202");
        assertEquals("SIP/2.0 100 Trying", told(bert));
        assertEquals("SIP/2.0 180 Ringing", told(bert));
        assertTrue(bert.heardNothing());
        office.pass(Duration.ofSeconds(2));
        assertEquals("SIP/2.0 200 OK", told(bert));
        hungUp(bert);
        Message offer = anna.expect("INVITE");
        assertTrue(offer.body().contains("m=audio"));
        anna.answers(offer, 200, Handset.ANSWER);
        anna.expect("ACK");
        anna.hangsUp();
        anna.expect("200");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void bringsTheOutsideWorldToAColleague() {
        bert.calls("0894711");
        bert.expect("180");
        office.pass(Duration.ofSeconds(2));
        bert.acknowledges(bert.expect("200"));
        refers(bert, "40");
        bert.expect("202");
        told(bert);
        Message invite = carl.expect("INVITE");
        assertTrue(invite.body().contains("m=audio"));
        assertTrue(invite.the("From").contains("+49894711"));
        carl.answers(invite, 200, CARLS);
        carl.expect("ACK");
        told(bert);
        hungUp(bert);
        carl.hangsUp();
        carl.expect("200");
        assertEquals(0, office.pbx.calls());
    }

    private static String replaces(Message answer) {
        String to = answer.the("To").split("tag=")[1];
        String from = answer.the("From").split("tag=")[1];
        return "?Replaces=" + URLEncoder.encode(
                answer.the("Call-ID") + ";to-tag=" + to + ";from-tag=" + from, StandardCharsets.UTF_8);
    }

    /** Bert has a second phone, by which he asks Carl first. */
    private Message consulted(Handset second) {
        second.calls("40");
        carl.answers(carl.expect("INVITE"), 200, CARLS);
        Message answer = second.expect("200");
        second.acknowledges(answer);
        carl.expect("ACK");
        return answer;
    }

    @Test
    void bringsTwoTogetherWhoWereBothSpokenTo() {
        talk();
        Handset second = office.handset("30");
        Message answer = consulted(second);
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + replaces(answer) + ">");
        bert.expect("202");
        assertEquals("SIP/2.0 100 Trying", told(bert));
        assertEquals("SIP/2.0 200 OK", told(bert));
        hungUp(bert);
        hungUp(second);
        assertTrue(office.pbx.log().events().stream().anyMatch(
                event -> event.text().english().equals("Call 1: 30 transfers it to 40 (call 3).")));
        Message first = anna.expect("INVITE");
        assertEquals("", first.body());
        anna.answers(first, 200, Handset.OFFER);
        Message offer = carl.expect("INVITE");
        assertEquals(Handset.OFFER, offer.body());
        carl.answers(offer, 200, CARLS);
        carl.expect("ACK");
        assertEquals(CARLS, anna.expect("ACK").body());
        assertEquals(1, office.pbx.calls());
        anna.hangsUp();
        anna.expect("200");
        hungUp(carl);
        assertEquals(0, office.pbx.calls());
    }

    @ParameterizedTest
    @ValueSource(strings = { "recvonly", "inactive" })
    void takesBackWhoWasHeldAndOffersAsIfHeStillWere(String direction) {
        talk();
        Message answer = consulted(office.handset("30"));
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + replaces(answer) + ">");
        anna.answers(anna.expect("INVITE"), 200, Handset.OFFER + "a=" + direction + "\r\n");
        assertTrue(anna.expect("ACK").body().contains("a=inactive"));
        Message asked = carl.expect("INVITE");
        assertEquals("", asked.body());
        carl.answers(asked, 200, CARLS);
        Message offer = anna.expect("INVITE");
        assertEquals(CARLS, offer.body());
        anna.answers(offer, 200, Handset.OFFER);
        anna.expect("ACK");
        assertEquals(Handset.OFFER, carl.expect("ACK").body());
        assertEquals(1, office.pbx.calls());
        anna.hangsUp();
        anna.expect("200");
        hungUp(carl);
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void joinsTwoWhoWereBothHeld() {
        talk();
        Message answer = consulted(office.handset("30"));
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + replaces(answer) + ">");
        anna.answers(anna.expect("INVITE"), 200, Handset.OFFER + "a=recvonly\r\n");
        anna.expect("ACK");
        carl.answers(carl.expect("INVITE"), 200, CARLS + "a=recvonly\r\n");
        anna.answers(anna.expect("INVITE"), 200, Handset.OFFER + "a=sendonly\r\n");
        anna.expect("ACK");
        assertTrue(carl.expect("ACK").body().endsWith("a=sendonly\r\n"));
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void asksOnceMoreWhenBothHaveAskedAtTheSameTime() {
        talk();
        Message answer = consulted(office.handset("30"));
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + replaces(answer) + ">");
        Message first = anna.expect("INVITE");
        anna.answers(first, 491, "");
        anna.expect("ACK");
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofSeconds(3));
        anna.answers(anna.expect("INVITE"), 200, Handset.OFFER);
        assertEquals(Handset.OFFER, carl.expect("INVITE").body());
    }

    @Test
    void hangsUpOnBothWhenOneDoesNotWantTheOther() {
        talk();
        Message answer = consulted(office.handset("30"));
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + replaces(answer) + ">");
        anna.answers(anna.expect("INVITE"), 200, Handset.OFFER);
        carl.answers(carl.expect("INVITE"), 488, "");
        carl.expect("ACK");
        hungUp(carl);
        anna.expect("ACK");
        hungUp(anna);
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void aCallThatIsNotThereCannotBeReplaced() {
        talk();
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + "?Replaces=a%3Bto-tag%3Db%3Bfrom-tag%3Dc>");
        bert.expect("481");
        Message invite = carl.calls("22", "Replaces: a;to-tag=b;from-tag=c");
        carl.acknowledges(carl.expect("481"), invite);
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void anInviteTakesThePlaceOfAnEndOfACall() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        Message answer = bert.answers(invite, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        bert.expect("ACK");
        carl.callsSaying("30", CARLS, "Replaces: " + invite.the("Call-ID") + ";to-tag="
                + invite.the("From").split("tag=")[1] + ";from-tag=" + answer.the("To").split("tag=")[1]);
        hungUp(bert);
        Message offer = anna.expect("INVITE");
        assertEquals(CARLS, offer.body());
        anna.answers(offer, 200, Handset.OFFER);
        Message taken = carl.expect("200");
        assertEquals(Handset.OFFER, taken.body());
        carl.acknowledges(taken);
        anna.expect("ACK");
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void anInvitePicksUpWhatRings() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        Message ringing = bert.answers(invite, 180, "");
        anna.expect("180");
        carl.callsSaying("30", CARLS, "Replaces: " + invite.the("Call-ID") + ";to-tag="
                + ringing.the("To").split("tag=")[1] + ";from-tag=" + invite.the("From").split("tag=")[1]);
        assertFalse(carl.expect("200").body().isEmpty());
        bert.expect("CANCEL");
    }

    @Test
    void whoeverTakesChangesIsToldWhoIsThereNow() {
        office.add(Account.draft(Office.DOMAIN, "60", "Person 60")
                .withPassword(new Secret(Office.PASSWORD))
                .withExtras(Map.of("supportsToUriChange", "true")));
        Handset eva = office.handset("60");
        talk(eva, bert, "30");
        refers(bert, "40");
        bert.expect("202");
        told(bert);
        carl.answers(carl.expect("INVITE"), 200, CARLS);
        told(bert);
        assertTrue(eva.expect("INVITE").the("From").contains("\"Person 40\" <sip:40@"));
    }
}
