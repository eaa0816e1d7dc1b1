package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** RFC 4916: whoever's window would show the wrong party is told the right one, if his account says so (X24). */
@Timeout(60)
class ConnectedIdentityTest {

    private final Office office = new Office("22", "30", "40");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carla = office.handset("40");

    @AfterEach
    void close() {
        office.close();
    }

    private void supports(String account, String value) {
        Account before = office.pbx.accounts().account(new AccountId(Office.DOMAIN, account)).orElseThrow();
        office.pbx.accounts().change(before.withExtras(Map.of("supportsToUriChange", value)));
    }

    private Message forwarded() {
        office.dial(bert, "*72*40");
        anna.calls("30");
        carla.answers(carla.expect("INVITE"), 200, Handset.ANSWER);
        Message answer = anna.expect("200");
        anna.acknowledges(answer);
        carla.expect("ACK");
        return answer;
    }

    private Message pickedUp() {
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        carla.calls("*80");
        carla.acknowledges(carla.expect("200"));
        Message offer = carla.expect("INVITE");
        carla.answers(offer, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        carla.expect("ACK");
        return offer;
    }

    @Test
    void isToldTheCallerAfterAForwarding() {
        supports("22", "true");
        Message answer = forwarded();
        Message update = anna.expect("UPDATE");
        String tag = answer.the("To").replaceAll(".*;tag=", "");
        assertEquals("\"Person 40\" <sip:40@" + Office.DOMAIN + ">;tag=" + tag, update.the("From"));
        assertEquals("", update.body());
        anna.answers(update, 200, "");
        assertTrue(anna.heardNothing() && carla.heardNothing());
        carla.hangsUp();
        carla.expect("200");
        assertEquals(update.the("From"), anna.expect("BYE").the("From"));
    }

    @Test
    void isToldTheCallerAfterAForwardingOutOfTheHouse() {
        supports("22", "true");
        office.dial(bert, "*72*0894711");
        anna.calls("30");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.acknowledges(anna.expect("200"));
        Message update = anna.expect("UPDATE");
        assertTrue(update.the("From").startsWith("<sip:+49894711@" + Office.DOMAIN + ">;tag="));
        anna.answers(update, 200, "");
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void isNotToldAnybodyWithoutTheSetting() {
        forwarded();
        assertTrue(anna.heardNothing() && carla.heardNothing());
    }

    @Test
    void isNotToldWhoeverSaysNo() {
        supports("22", "false");
        forwarded();
        assertTrue(anna.heardNothing());
    }

    @Test
    void isNotToldAfterAnOrdinaryCall() {
        supports("22", "true");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        bert.expect("ACK");
        assertTrue(anna.heardNothing());
    }

    @Test
    void letsTheCallGoOnWhenItIsNotUnderstood() {
        supports("22", "true");
        forwarded();
        anna.answers(anna.expect("UPDATE"), 501, "");
        anna.asks("INFO", "");
        carla.answers(carla.expect("INFO"), 200, "");
        assertEquals("INFO", anna.expect("200").the("CSeq").split(" ")[1]);
    }

    @Test
    void isToldBothAfterAPickup() {
        supports("22", "true");
        supports("40", "true");
        Message offer = pickedUp();
        assertTrue(offer.the("From").startsWith("\"Person 22\" <sip:22@" + Office.DOMAIN + ">;tag="));
        assertTrue(anna.expect("UPDATE").the("From").startsWith("\"Person 40\" <sip:40@"));
        assertTrue(carla.heardNothing());
    }

    @Test
    void leavesThePickersWindowWithItsCodeWithoutTheSetting() {
        Message offer = pickedUp();
        assertTrue(offer.the("From").startsWith("<sip:*80@" + Office.DOMAIN + ">;tag="));
        assertEquals("", offer.the("P-Asserted-Identity"));
        assertTrue(anna.heardNothing());
    }

    @Test
    void isNobodyWhenTheOtherEndHidesItsNumber() {
        supports("40", "true");
        office.dial(anna, "*31");
        assertTrue(pickedUp().the("From").startsWith("\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag="));
    }

    @Test
    void staysTheSameInTheAnswersToOldNames() {
        supports("22", "true");
        forwarded();
        anna.answers(anna.expect("UPDATE"), 200, "");
        Message info = anna.asks("INFO", "");
        carla.answers(carla.expect("INFO"), 200, "");
        assertEquals(info.the("To"), anna.expect("200").the("To"));
    }
}
