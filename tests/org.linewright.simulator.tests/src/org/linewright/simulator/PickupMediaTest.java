package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.sound.G711;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;

/** Anna (22) calls Bert (30), Carla (40) picks up; media goes through the PBX, and each hears the other's tone. */
@Timeout(120)
class PickupMediaTest {

    private static final int ANNAS = 600;
    private static final int CARLAS = 1400;
    private static final int FRAME = 160;
    private static final int FRAMES = 10;

    private final Office office = new Office("22", "30", "40");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carla = office.handset("40");
    private RtpPhone annas;
    private RtpPhone berts;
    private RtpPhone carlas;

    @BeforeEach
    void open() throws IOException {
        annas = new RtpPhone();
        berts = new RtpPhone();
        carlas = new RtpPhone();
        office.pbx.apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
    }

    @AfterEach
    void close() {
        annas.close();
        berts.close();
        carlas.close();
        office.close();
    }

    private static String sdp(RtpPhone phone) {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + phone.address().getPort() + " RTP/AVP 8\r\n";
    }

    private static InetSocketAddress told(Message message) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(),
                Integer.parseInt(message.body().split("m=audio ")[1].split(" ")[0]));
    }

    private Message rings() {
        anna.callsSaying("30", sdp(annas));
        Message invite = bert.expect("INVITE");
        Message ringing = bert.answers(invite, 180, "");
        anna.expect("180");
        return ringing;
    }

    /** Carla is let in, is offered what Anna has offered, and answers. */
    private void picked(Message answer) throws IOException {
        assertTrue(answer.body().contains("a=inactive"), answer.body());
        carla.acknowledges(answer);
        Message offer = carla.expect("INVITE");
        carla.answers(offer, 200, sdp(carlas));
        Message taken = anna.expect("200");
        anna.acknowledges(taken);
        carla.expect("ACK");
        heard(annas, ANNAS, told(taken), carlas);
        heard(carlas, CARLAS, told(offer), annas);
    }

    private static void heard(RtpPhone speaker, int hertz, InetSocketAddress where, RtpPhone listener)
            throws IOException {
        assertNotEquals(where, listener.address(), "directly");
        Packets said = new Packets(hertz, 7, 7);
        short[] tone = Samples.of(Tone.of(hertz, Duration.ofSeconds(1)), Duration.ofSeconds(1)).values();
        for (int frame = 0; frame < FRAMES; frame++) {
            short[] part = Arrays.copyOfRange(tone, frame * FRAME, (frame + 1) * FRAME);
            speaker.send(where, said.sound(8, G711.A_LAW.encoded(part)));
        }
        short[] sound = new short[FRAMES * FRAME];
        for (int frame = 0; frame < FRAMES; frame++) {
            System.arraycopy(G711.A_LAW.decoded(Arrays.copyOfRange(listener.received(), 12, 12 + FRAME)), 0, sound,
                    frame * FRAME, FRAME);
        }
        double share = new Goertzel(hertz).share(sound);
        assertTrue(share > 0.99, () -> hertz + " Hz: " + share);
    }

    @ParameterizedTest
    @ValueSource(strings = { "*80", "*830" })
    void thePickerAndTheCallerHearEachOther(String code) throws IOException {
        rings();
        carla.callsSaying(code, sdp(carlas));
        picked(carla.expect("200"));
    }

    @Test
    void soDoTheyWhenAnInviteNamesTheRingingDialog() throws IOException {
        Message ringing = rings();
        carla.callsSaying("30", sdp(carlas), "Replaces: " + ringing.the("Call-ID") + ";to-tag="
                + ringing.the("To").split("tag=")[1] + ";from-tag=" + ringing.the("From").split("tag=")[1]
                + ";early-only");
        picked(carla.expect("200"));
    }

    @Test
    void soDoTheyAfterEarlyMediaOfWhomItRangAt() throws IOException {
        anna.callsSaying("30", sdp(annas));
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 183, sdp(berts));
        Message early = anna.expect("183");
        heard(berts, 1000, told(invite), annas);
        heard(annas, ANNAS, told(early), berts);
        bert.answers(invite, 180, "");
        anna.expect("180");
        carla.callsSaying("*80", sdp(carlas));
        picked(carla.expect("200"));
    }

    @Test
    void soDoTheyWhenTheCallerOffersLate() throws IOException {
        anna.callsSaying("30", "");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        carla.callsSaying("*80", sdp(carlas));
        carla.acknowledges(carla.expect("200"));
        carla.answers(carla.expect("INVITE"), 200, sdp(carlas));
        Message late = anna.expect("200");
        anna.acknowledges(late, sdp(annas));
        Message answer = carla.expect("ACK");
        heard(annas, ANNAS, told(late), carlas);
        heard(carlas, CARLAS, told(answer), annas);
    }

    @Test
    void whoPicksUpTheOutsideWorldHearsIt() throws IOException {
        office.pbx.callFromOutside(Office.DOMAIN, "0894711", "30").result().orElseThrow();
        bert.answers(bert.expect("INVITE"), 180, "");
        assertTrue(bert.heardNothing());
        carla.callsSaying("*80", sdp(carlas));
        carla.acknowledges(carla.expect("200"));
        office.pass(Duration.ofMillis(120));
        assertTrue(new Goertzel(425).share(carlas.sound()) > 0.99);
    }
}
