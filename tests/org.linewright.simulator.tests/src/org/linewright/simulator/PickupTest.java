package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;
import org.linewright.simulator.FeatureRules.NothingRings;

/** Taking a call that rings elsewhere (X17, X18). */
@Timeout(60)
class PickupTest {

    private static final String PICKERS_ANSWER = Handset.ANSWER.replace("5000", "6000");

    private final Office office = new Office("22", "30", "40");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carla = office.handset("40");

    @AfterEach
    void close() {
        office.close();
    }

    private Message rings() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 180, "");
        anna.expect("180");
        return invite;
    }

    /** Carla picks up, and is offered what Anna has offered. */
    private Message offered(String code) {
        carla.calls(code);
        Message answer = carla.expect("200");
        assertTrue(answer.body().contains("a=inactive"), answer.body());
        assertTrue(anna.heardNothing());
        carla.acknowledges(answer);
        return carla.expect("INVITE");
    }

    @ParameterizedTest
    @ValueSource(strings = { "*80", "*830" })
    void connectsTheCallerWithWhoeverPickedUp(String code) {
        Message invite = rings();
        Message offer = offered(code);
        assertEquals(Handset.OFFER, offer.body());
        Message cancel = bert.expect("CANCEL");
        assertEquals("SIP;cause=200;text=\"Call completed elsewhere\"", cancel.the("Reason"));
        bert.answers(cancel, 200, "");
        bert.answers(invite, 487, "");
        bert.expect("ACK");
        carla.answers(offer, 200, PICKERS_ANSWER);
        Message answer = anna.expect("200");
        assertEquals(PICKERS_ANSWER, answer.body());
        anna.acknowledges(answer);
        carla.expect("ACK");
        assertEquals(1, office.pbx.calls());
        anna.asks("INFO", "Signal=5\r\n");
        carla.answers(carla.expect("INFO"), 200, "");
        anna.expect("200");
        carla.hangsUp();
        carla.expect("200");
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
        assertTrue(office.words("22").contains("Call 1 from 22 to 30: picked up by 40."));
        assertTrue(office.words("22").contains("Call 1 from 22 to 30: 40 answered."));
    }

    @Test
    void carriesALateOfferOfTheCaller() {
        anna.callsSaying("30", "");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        Message offer = offered("*80");
        assertEquals("", offer.body());
        carla.answers(offer, 200, Handset.OFFER);
        Message late = anna.expect("200");
        assertEquals(Handset.OFFER, late.body());
        anna.acknowledges(late, Handset.ANSWER);
        assertEquals(Handset.ANSWER, carla.expect("ACK").body());
    }

    @Test
    void takesALateOfferOfThePickerToo() {
        rings();
        carla.callsSaying("*80", "");
        Message answer = carla.expect("200");
        assertTrue(answer.body().contains("a=inactive"));
        carla.acknowledges(answer, Handset.ANSWER);
        assertEquals(Handset.OFFER, carla.expect("INVITE").body());
    }

    @Test
    void takesTheCallThatRingsLongest() {
        office.add(Account.draft(Office.DOMAIN, "50", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset doris = office.handset("50");
        rings();
        doris.calls("22");
        anna.answers(anna.expect("INVITE"), 180, "");
        doris.expect("180");
        offered("*80");
        bert.expect("CANCEL");
        assertTrue(anna.heardNothing());
    }

    @Test
    void findsACallByItsExtension() {
        office.number(Route.to("7", "30"));
        anna.calls("7");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        carla.calls("*822");
        carla.expect("480");
        offered("*87");
        bert.expect("CANCEL");
    }

    @Test
    void findsNothingWhereNothingRings() {
        Message invite = carla.calls("*80");
        carla.acknowledges(carla.expect("480"), invite);
        assertEquals("40 wählt *80: es klingelt nichts, was herangeholt werden kann.",
                office.lastWords().german());
        office.apply(FeatureRules.USUAL.with(NothingRings.NOT_FOUND));
        carla.calls("*830");
        carla.expect("404");
    }

    @Test
    void takesNoCallOfItsOwn() {
        rings();
        Handset second = new Handset(office.phone("22"));
        second.calls("*80");
        second.expect("480");
        assertTrue(bert.heardNothing());
    }

    @Test
    void takesNoCallOfAnotherDomain() {
        office.pbx.accounts().open("other.de");
        office.pbx.accounts().add(Account.draft("other.de", "30", "P").withPassword(new Secret("x")));
        rings();
        Handset stranger = new Handset(new Phone(office.pbx, "other.de", "30", "x"));
        stranger.calls("*80");
        stranger.expect("480");
        stranger.calls("*830");
        stranger.expect("480");
        stranger.phone.close();
    }

    @Test
    void goesOnRingingWhenThePickerSpeaksNoKnownVoice() {
        rings();
        Message invite = carla.callsSaying("*80",
                "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=video 4000 RTP/AVP 31\r\n");
        carla.expect("488");
        carla.cancels(invite);
        carla.expect("200");
        assertTrue(bert.heardNothing() && anna.heardNothing());
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void hangsUpOnADeviceThatAnsweredAtTheSameTime() {
        Message invite = rings();
        Message offer = offered("*80");
        bert.expect("CANCEL");
        bert.answers(invite, 200, Handset.ANSWER);
        bert.expect("ACK");
        bert.answers(bert.expect("BYE"), 200, "");
        carla.answers(offer, 200, PICKERS_ANSWER);
        assertEquals(PICKERS_ANSWER, anna.expect("200").body());
    }

    @Test
    void isCancelledByTheCallerWhileThePickerIsOffered() {
        Message call = anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        offered("*80");
        anna.cancels(call);
        anna.expect("200");
        anna.expect("487");
        carla.answers(carla.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void isCancelledByTheCallerBeforeThePickerHasAcknowledged() {
        Message call = anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        carla.calls("*80");
        Message answer = carla.expect("200");
        anna.cancels(call);
        anna.expect("200");
        anna.expect("487");
        assertTrue(carla.heardNothing());
        carla.acknowledges(answer);
        carla.answers(carla.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void endsWhenThePickerRefusesTheSession() {
        rings();
        carla.answers(offered("*80"), 488, "");
        carla.expect("ACK");
        carla.answers(carla.expect("BYE"), 200, "");
        anna.expect("480");
        assertEquals("Call 1 from 22 to 30 ended: whoever picked it up is gone.", office.lastWords().english());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void endsWhenThePickerNeverAcknowledges() {
        rings();
        carla.calls("*80");
        carla.expect("200");
        bert.expect("CANCEL");
        office.pass(Duration.ofSeconds(32));
        anna.expect("480");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void endsWhenThePickersDeviceNeverAnswersTheOffer() {
        rings();
        carla.answers(offered("*80"), 180, "");
        bert.expect("CANCEL");
        assertTrue(carla.heardNothing());
        office.pass(CallRules.USUAL.ringing());
        carla.answers(carla.expect("BYE"), 200, "");
        anna.expect("480");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void endsWhenThePickerHangsUpAtOnce() {
        rings();
        carla.calls("*80");
        carla.acknowledges(carla.expect("200"));
        Message offer = carla.expect("INVITE");
        carla.hangsUp();
        carla.expect("200");
        carla.answers(offer, 487, "");
        carla.expect("ACK");
        anna.expect("480");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void takesACallThatRingsAtAGroup() {
        office.number(new Route("9", "", new Route.ToGroups(List.of(
                new RingGroup("desk", Duration.ofSeconds(20), List.of("30")))), ""));
        anna.calls("9");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        carla.answers(offered("*89"), 200, PICKERS_ANSWER);
        anna.acknowledges(anna.expect("200"));
        carla.expect("ACK");
        office.pass(Duration.ofSeconds(21));
        assertTrue(anna.heardNothing());
    }
}
