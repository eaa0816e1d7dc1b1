package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;

/** Forwarding at once and after a time (X13–X15, X21–X23). */
@Timeout(60)
class ForwardingTest {

    private final Office office = new Office("22", "30", "40");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carla = office.handset("40");

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void reachesTheTargetBeforeAnythingRings() {
        office.dial(bert, "*72*40");
        anna.calls("30");
        Message invite = carla.expect("INVITE");
        assertTrue(bert.heardNothing());
        carla.answers(invite, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        carla.expect("ACK");
        assertTrue(office.words("22").contains("Call 2 from 22 to 30: route 30 forwards to 40."),
                office.words("22").toString());
    }

    @Test
    void showsTheTargetNobodyButTheCaller() {
        office.dial(bert, "*72*40");
        anna.calls("30", "Diversion: <sip:1@x>", "History-Info: <sip:1@x>;index=1");
        Message invite = carla.expect("INVITE");
        assertTrue(invite.the("From").startsWith("\"Person 22\" <sip:22@" + Office.DOMAIN + ">"));
        assertEquals("<sip:40@" + Office.DOMAIN + ">", invite.the("To"));
        assertFalse(invite.lines().stream().anyMatch(line -> line.contains("30@")), invite.toString());
        assertEquals("", invite.the("Diversion") + invite.the("History-Info") + invite.the("Referred-By"));
    }

    @Test
    void endsWithItsCode() {
        office.dial(bert, "*72*40");
        office.dial(bert, "*72*");
        anna.calls("30");
        bert.expect("INVITE");
    }

    @Test
    void countsForItsRouteAlone() {
        office.number(Route.to("1", "30"), Route.to("2", "30"));
        office.dial(bert, "*72*40");
        anna.calls("2");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 486, "");
        anna.expect("486");
        anna.calls("1");
        carla.expect("INVITE");
    }

    @Test
    void leadsOutOfTheHouse() {
        office.dial(bert, "*72*0894711");
        anna.calls("30");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.expect("200");
        assertTrue(office.words("22").contains("Call 2 from 22 to 30: +49894711 answered."));
    }

    @Test
    void waitsAsLongAsItWasTold() {
        office.dial(bert, "*72*40*20");
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 180, "");
        anna.expect("180");
        office.pass(Duration.ofMillis(19_900));
        assertTrue(carla.heardNothing());
        office.pass(Duration.ofMillis(100));
        bert.answers(bert.expect("CANCEL"), 200, "");
        bert.answers(invite, 487, "");
        bert.expect("ACK");
        Message second = carla.expect("INVITE");
        carla.answers(second, 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        carla.expect("ACK");
        assertEquals(1, office.pbx.calls());
        office.pass(Duration.ofSeconds(60));
        assertTrue(anna.heardNothing());
    }

    @Test
    void leavesACallToWhoeverAnswersInTime() {
        office.dial(bert, "*72*40*20");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        bert.expect("ACK");
        office.pass(Duration.ofSeconds(21));
        assertTrue(carla.heardNothing());
        assertTrue(anna.heardNothing());
    }

    @Test
    void hangsUpOnADeviceThatAnswersAfterItsTime() {
        office.dial(bert, "*72*40*20");
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(20));
        bert.expect("CANCEL");
        bert.answers(invite, 200, Handset.ANSWER);
        bert.expect("ACK");
        bert.answers(bert.expect("BYE"), 200, "");
        carla.answers(carla.expect("INVITE"), 200, Handset.ANSWER);
        anna.acknowledges(anna.expect("200"));
        carla.expect("ACK");
        assertTrue(anna.heardNothing());
    }

    @Test
    void leadsOutOfTheHouseAfterATime() {
        office.dial(bert, "*72*0894711*5");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(5));
        bert.expect("CANCEL");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.expect("200");
    }

    @Test
    void tellsThatItIsBusyInsteadOfWaiting() {
        office.dial(bert, "*72*40*20");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 486, "");
        anna.expect("486");
        assertTrue(carla.heardNothing());
    }

    @Test
    void isNotWaitedForWhenNobodyIsThere() {
        office.add(Account.draft(Office.DOMAIN, "50", "P").withPassword(new Secret("x")));
        office.number(Route.to("5", "50"));
        Handset away = new Handset(office.phone("50", "x"));
        office.dial(away, "*72*40*20");
        anna.calls("5");
        carla.expect("INVITE");
    }

    @Test
    void goesInNoCircle() {
        office.dial(bert, "*72*40");
        office.dial(carla, "*72*30");
        anna.calls("30");
        anna.expect("482");
        assertEquals("22 wählt 30: die Weiterleitungen führen im Kreis: 30 → 40 → 30.",
                office.lastWords().german());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void goesInNoCircleAfterRinging() {
        office.dial(bert, "*72*40*5");
        office.dial(carla, "*72*30*5");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(5));
        carla.answers(carla.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(5));
        anna.expect("480");
        assertEquals("Call 3 from 22 to 30 ended: the forwardings go in a circle: 30 → 40 → 30.",
                office.lastWords().english());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void followsAChainAndEndsWhereNobodyIs() {
        office.dial(bert, "*72*40");
        office.dial(carla, "*72*99999");
        anna.calls("30");
        anna.expect("404");
        assertTrue(office.words("22").containsAll(List.of(
                "Call 3 from 22 to 30: route 30 forwards to 40.", "Call 3 from 22 to 30: route 40 forwards to 99999.")),
                office.words("22").toString());
    }

    @Test
    void comesBeforeADevicesOwnForwarding() {
        office.dial(bert, "*72*40");
        anna.calls("30");
        carla.answers(carla.expect("INVITE"), 486, "");
        anna.expect("486");
        assertTrue(bert.heardNothing());
    }

    @Test
    void isGivenUpByTheCallerWhileTheTargetRings() {
        office.dial(bert, "*72*40*5");
        Message invite = anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(5));
        Message second = carla.expect("INVITE");
        carla.answers(second, 180, "");
        anna.expect("180");
        anna.cancels(invite);
        anna.expect("200");
        anna.expect("487");
        carla.expect("CANCEL");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void toTheVoiceBoxFindsNoneWhereThereAreNone() {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(BoxRules.USUAL.withOffered(false))));
        office.dial(bert, "*72**990");
        anna.calls("30");
        anna.expect("480");
        assertEquals("22 dials 30: route 30 has no voice box.", office.lastWords().english());
    }
}
