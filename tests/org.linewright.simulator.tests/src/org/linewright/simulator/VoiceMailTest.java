package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.Keypad;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sound.G711;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.simulator.box.VoiceMessage;

@Timeout(60)
class VoiceMailTest {

    private static final Duration TONE = Duration.ofMillis(1160);

    private final Office office = new Office("22", "30");
    private final Handset anna = office.handset("22");
    private final Packets said = new Packets(7, 7, 7);
    private RtpPhone sound;

    @BeforeEach
    void open() throws IOException {
        sound = new RtpPhone();
    }

    @AfterEach
    void close() {
        sound.close();
        office.close();
    }

    /** Calls, is answered, and knows where to speak to. */
    private InetSocketAddress talk(String number) {
        anna.callsSaying(number, "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + sound.address().getPort() + " RTP/AVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\n");
        Message answer = anna.expect("200");
        anna.acknowledges(answer);
        assertTrue(anna.heardNothing());
        return new InetSocketAddress(InetAddress.getLoopbackAddress(),
                Integer.parseInt(answer.body().split("m=audio ")[1].split(" ")[0]));
    }

    private void say(InetSocketAddress where, int hertz, int millis) throws IOException {
        short[] values = Samples.of(Tone.of(hertz, Duration.ofMillis(millis)), Duration.ofMillis(millis)).values();
        for (int place = 0; place < values.length; place += 160) {
            byte[] frame = new byte[160];
            for (int index = 0; index < frame.length; index++) {
                frame[index] = G711.A_LAW.encoded(new short[]{ values[place + index] })[0];
            }
            sound.send(where, said.sound(8, frame));
            office.pbx.settle();
        }
    }

    private double heard(int hertz, int millis) throws IOException {
        office.pass(Duration.ofMillis(millis));
        return new Goertzel(hertz).share(sound.sound());
    }

    private void leave(String number, int hertz) throws IOException {
        InetSocketAddress box = talk(number);
        office.pass(TONE);
        sound.sound();
        say(box, hertz, 1500);
        anna.hangsUp();
        anna.expect("200");
    }

    private List<VoiceMessage> messages(String account) {
        office.pbx.calls();
        return office.pbx.box(Office.DOMAIN, account).messages();
    }

    @Test
    void whatIsLeftIsPlayedToTheOneWhoListens() throws IOException {
        leave("*990", 1200);
        assertEquals(1, messages("22").size());
        talk("*99");
        assertTrue(heard(425, 600) > 0.5);
        assertTrue(heard(1200, 1500) > 0.99);
        assertTrue(heard(425, 480) > 0.9);
        office.pass(Duration.ofSeconds(3));
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.box(Office.DOMAIN, "22").fresh());
        assertTrue(office.words("22").contains("Call 2 from 22 to *99 ended: the PBX hung up."));
    }

    @Test
    void aNewGreetingIsHeardByWhoeverCallsTheBox() throws IOException {
        leave("*991", 900);
        talk("*990");
        assertTrue(heard(900, 1500) > 0.99);
        assertTrue(heard(425, 900) > 0.99);
    }

    @Test
    void whoSpeaksTooLongIsHungUpOn() throws IOException {
        InetSocketAddress box = talk("*990");
        office.pass(TONE);
        say(box, 1200, 60_000);
        office.pass(Duration.ofMillis(20));
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(Duration.ofMinutes(1), messages("22").getFirst().sound().duration());
    }

    @Test
    void aMessageIsDeletedByItsKey() throws IOException {
        leave("*990", 1200);
        InetSocketAddress box = talk("*99");
        for (RtpPacket packet : new Keypad(101).dial(said, "3")) {
            sound.send(box, packet);
            office.pbx.settle();
        }
        assertEquals(List.of(), messages("22"));
        office.pass(Duration.ofSeconds(3));
        anna.answers(anna.expect("BYE"), 200, "");
    }

    @Test
    void anybodyLeavesAMessageAtABoxByItsName() throws IOException {
        leave("answer30", 1200);
        assertEquals(1, messages("30").size());
        assertEquals(List.of(), messages("22"));
    }

    @Test
    void theOwnBoxIsHeardByItsName() throws IOException {
        leave("answer22", 1200);
        talk("listen22");
        assertTrue(heard(425, 600) > 0.5);
        assertTrue(heard(1200, 1500) > 0.99);
    }

    @Test
    void theOwnGreetingIsRecordedByItsName() throws IOException {
        leave("RECORD22", 900);
        talk("answer22");
        assertTrue(heard(900, 1500) > 0.99);
    }

    @Test
    void nobodyListensToTheBoxOfSomebodyElse() {
        office.leave("30");
        anna.calls("listen30");
        anna.expect("403");
        assertEquals("22 dials listen30: the voice box of route 30 is somebody else's.",
                office.lastWords().english());
    }

    @Test
    void aBoxOfNobodyIsNotFound() {
        anna.calls("answer99");
        anna.expect("404");
    }

    @Test
    void anAccountOfThatNameIsNoBox() {
        office.add(Account.draft(Office.DOMAIN, "answer30", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset other = office.handset("answer30");
        anna.calls("answer30");
        assertTrue(other.expect("INVITE").start().contains("INVITE"));
    }

    @Test
    void aCallIsForwardedToABoxByItsName() throws IOException {
        Handset bert = office.handset("30");
        office.dial(bert, "*72*answer30");
        leave("30", 1200);
        assertEquals(1, messages("30").size());
    }

    @Test
    void aForwardedCallGoesToTheBoxOfTheRouteThatForwards() throws IOException {
        Handset bert = office.handset("30");
        office.dial(bert, "*72**990");
        leave("30", 1200);
        assertEquals("\"Person 22\" <sip:22@estos.hfo-cloud.de>", messages("30").getFirst().caller());
    }

    @Test
    void nobodyAtHomeEndsInTheBoxWhereThatIsSwitchedOn() throws IOException {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(BoxRules.USUAL.withUnanswered(true))));
        leave("30", 1200);
        assertEquals(1, messages("30").size());
    }

    @Test
    void whoDoesNotAnswerHasABoxThatDoes() throws IOException {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(BoxRules.USUAL.withUnanswered(true))));
        Handset bert = office.handset("30");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(CallRules.USUAL.ringing());
        anna.acknowledges(anna.expect("200"));
        bert.expect("CANCEL");
    }

    @Test
    void nothingIsKeptOfAnAccountThatIsGone() throws IOException {
        leave("*990", 1200);
        assertEquals(1, messages("22").size());
        office.pbx.accounts().remove(new AccountId(Office.DOMAIN, "22"));
        assertEquals(List.of(), messages("22"));
    }
}
