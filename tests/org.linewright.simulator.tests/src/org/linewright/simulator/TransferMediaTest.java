package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;

/** Who hears whom after a transfer, when media goes through the PBX. */
@Timeout(60)
class TransferMediaTest {

    private static final byte[] VOICE = new byte[160];

    private final Office office = new Office("22", "30", "40");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carl = office.handset("40");
    private final Packets said = new Packets(7, 7, 7);
    private RtpPhone annas;
    private RtpPhone berts;
    private RtpPhone carls;

    @BeforeEach
    void open() throws IOException {
        annas = new RtpPhone();
        berts = new RtpPhone();
        carls = new RtpPhone();
        office.pbx.apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
    }

    @AfterEach
    void close() {
        annas.close();
        berts.close();
        carls.close();
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

    private void hear(RtpPhone speaker, Message where, RtpPhone listener) throws IOException {
        speaker.send(told(where), said.sound(8, VOICE));
        assertEquals(172, listener.received().length);
    }

    private static void talk(Handset caller, RtpPhone sound, String number, Handset callee, RtpPhone other) {
        caller.callsSaying(number, sdp(sound));
        callee.answers(callee.expect("INVITE"), 200, sdp(other));
        caller.acknowledges(caller.expect("200"));
        callee.expect("ACK");
    }

    @Test
    void theTwoHearEachOtherThroughThePbx() throws IOException {
        talk(anna, annas, "30", bert, berts);
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + ">");
        carl.answers(carl.expect("INVITE"), 200, sdp(carls));
        Message offer = anna.expect("INVITE");
        anna.answers(offer, 200, sdp(annas));
        anna.expect("ACK");
        Message answer = carl.expect("ACK");
        hear(annas, offer, carls);
        hear(carls, answer, annas);
    }

    @Test
    void whoWasHeldAndWhoWasAskedHearEachOther() throws IOException {
        talk(anna, annas, "30", bert, berts);
        Handset second = office.handset("30");
        second.callsSaying("40", sdp(berts));
        carl.answers(carl.expect("INVITE"), 200, sdp(carls));
        Message consulted = second.expect("200");
        second.acknowledges(consulted);
        carl.expect("ACK");
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + "?Replaces="
                + URLEncoder.encode(consulted.the("Call-ID") + ";to-tag=" + consulted.the("To").split("tag=")[1]
                        + ";from-tag=" + consulted.the("From").split("tag=")[1], StandardCharsets.UTF_8)
                + ">");
        anna.answers(anna.expect("INVITE"), 200, sdp(annas) + "a=recvonly\r\n");
        anna.expect("ACK");
        carl.answers(carl.expect("INVITE"), 200, sdp(carls));
        Message offer = anna.expect("INVITE");
        anna.answers(offer, 200, sdp(annas));
        anna.expect("ACK");
        Message answer = carl.expect("ACK");
        hear(annas, offer, carls);
        hear(carls, answer, annas);
    }

    @Test
    void theOutsideWorldIsHeardByWhoeverItWasTransferredTo() throws IOException {
        bert.callsSaying("0894711", sdp(berts));
        bert.expect("180");
        office.pass(Duration.ofSeconds(2));
        bert.acknowledges(bert.expect("200"));
        bert.asks("REFER", "", "Refer-To: <sip:40@" + Office.DOMAIN + ">");
        Message invite = carl.expect("INVITE");
        assertTrue(told(invite).getPort() > 9);
        carl.answers(invite, 200, sdp(carls));
        carl.expect("ACK");
        office.pass(Duration.ofMillis(120));
        assertTrue(new Goertzel(425).share(carls.sound()) > 0.99);
    }

    @Test
    void whoeverWasTransferredOutHearsTheOutsideWorld() throws IOException {
        talk(anna, annas, "30", bert, berts);
        bert.asks("REFER", "", "Refer-To: <sip:0894711@" + Office.DOMAIN + ">");
        bert.expect("202");
        bert.expect("NOTIFY");
        bert.expect("NOTIFY");
        office.pass(Duration.ofSeconds(2));
        anna.answers(anna.expect("INVITE"), 200, sdp(annas));
        anna.expect("ACK");
        office.pass(Duration.ofMillis(120));
        assertTrue(new Goertzel(425).share(annas.sound()) > 0.99);
    }
}
