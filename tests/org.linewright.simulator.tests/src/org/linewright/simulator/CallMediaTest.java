package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;

@Timeout(60)
class CallMediaTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final byte[] VOICE = new byte[160];

    private final Office office = new Office("22", "30");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Packets said = new Packets(7, 7, 7);
    private RtpPhone annas;
    private RtpPhone berts;

    @BeforeEach
    void open() throws IOException {
        annas = new RtpPhone();
        berts = new RtpPhone();
        office.pbx.apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
    }

    @AfterEach
    void close() {
        annas.close();
        berts.close();
        office.close();
    }

    private static String sdp(RtpPhone phone, String... more) {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + phone.address().getPort() + " RTP/AVP 8\r\n" + String.join("", more);
    }

    /** Where a session description says that media is to be sent. */
    private static InetSocketAddress told(String sdp) {
        Matcher port = Pattern.compile("m=audio (\\d+) ").matcher(sdp);
        assertTrue(port.find(), sdp);
        return new InetSocketAddress(HERE, Integer.parseInt(port.group(1)));
    }

    private void hear(RtpPhone speaker, InetSocketAddress where, RtpPhone listener) throws IOException {
        assertFalse(where.equals(listener.address()), "directly");
        speaker.send(where, said.sound(8, VOICE));
        assertEquals(172, listener.received().length);
    }

    /** The INVITE as Bert got it, and the 200 as Anna got it. */
    private List<Message> talk() {
        anna.callsSaying("30", sdp(annas));
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 200, sdp(berts));
        Message answer = anna.expect("200");
        anna.acknowledges(answer);
        bert.expect("ACK");
        return List.of(invite, answer);
    }

    @Test
    void theTwoHearEachOtherThroughThePbx() throws IOException {
        List<Message> messages = talk();
        hear(berts, told(messages.getFirst().body()), annas);
        hear(annas, told(messages.getLast().body()), berts);
    }

    @Test
    void earlyMediaGoesThroughToo() throws IOException {
        anna.callsSaying("30", sdp(annas));
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 183, sdp(berts));
        InetSocketAddress early = told(anna.expect("183").body());
        hear(berts, told(invite.body()), annas);
        bert.answers(invite, 200, sdp(berts));
        assertEquals(early, told(anna.expect("200").body()));
    }

    @Test
    void aLateOfferGoesThroughToo() throws IOException {
        anna.callsSaying("30", "");
        bert.answers(bert.expect("INVITE"), 200, sdp(berts));
        Message offer = anna.expect("200");
        anna.acknowledges(offer, sdp(annas));
        Message answer = bert.expect("ACK");
        hear(annas, told(offer.body()), berts);
        hear(berts, told(answer.body()), annas);
    }

    @Test
    void whoMovesWithinTheCallIsFollowed() throws IOException {
        InetSocketAddress annasWay = told(talk().getLast().body());
        try (RtpPhone moved = new RtpPhone()) {
            bert.asks("INVITE", sdp(moved));
            Message again = anna.expect("INVITE");
            assertEquals(annasWay, told(again.body()));
            anna.answers(again, 200, sdp(annas));
            bert.acknowledges(bert.expect("200"));
            anna.expect("ACK");
            hear(annas, annasWay, moved);
        }
    }

    @Test
    void whoseMoveIsRefusedStaysWhereHeWas() throws IOException {
        InetSocketAddress annasWay = told(talk().getLast().body());
        hear(annas, annasWay, berts);
        try (RtpPhone elsewhere = new RtpPhone()) {
            bert.asks("INVITE", sdp(elsewhere));
            anna.answers(anna.expect("INVITE"), 488, "");
            bert.expect("488");
            hear(annas, annasWay, berts);
        }
    }

    @Test
    void aHoldStaysAHold() {
        talk();
        anna.asks("INVITE", sdp(annas, "a=sendonly\r\n"));
        Message hold = bert.expect("INVITE");
        assertTrue(hold.body().endsWith("a=sendonly\r\n"));
    }

    @Test
    void whatCannotBeRelayedIsRefused() {
        Message invite = anna.callsSaying("30", sdp(annas).replace("m=audio", "m=video"));
        anna.acknowledges(anna.expect("488"), invite);
        assertTrue(bert.heardNothing());
        assertEquals("22 dials 30: the PBX cannot relay the media of this call.", office.lastWords().english());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void whatCannotBeRelayedWithinACallIsRefusedToo() {
        talk();
        anna.asks("INVITE", sdp(annas).replace("IN IP4 127.0.0.1\r\nt=", "IN IP4 phone.example\r\nt="));
        anna.expect("488");
        assertTrue(bert.heardNothing());
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void theLogTellsWhatCameOfTheMedia() throws IOException {
        List<Message> messages = talk();
        hear(annas, told(messages.getLast().body()), berts);
        said.skip(2);
        hear(annas, told(messages.getLast().body()), berts);
        try (RtpPhone foreigner = new RtpPhone()) {
            foreigner.send(told(messages.getLast().body()), said.sound(8, VOICE));
            hear(annas, told(messages.getLast().body()), berts);
        }
        anna.hangsUp();
        anna.expect("200");
        bert.answers(bert.expect("BYE"), 200, "");
        assertEquals("Media of call 1: from the caller 3 packets, 3 lost, 1 of others dropped; "
                + "from the callee 0 packets, 0 lost, 0 of others dropped.", office.lastWords().english());
    }

    @Test
    void thePortsAreFreeAfterTheCall() throws IOException {
        InetSocketAddress port = told(talk().getLast().body());
        anna.hangsUp();
        anna.expect("200");
        bert.answers(bert.expect("BYE"), 200, "");
        office.close();
        new DatagramSocket(port).close();
    }

    @Test
    void whenTheSwitchIsOffMediaGoesDirectly() {
        office.pbx.apply(PbxSettings.CROWN);
        List<Message> messages = talk();
        assertEquals(annas.address(), told(messages.getFirst().body()));
        assertEquals(berts.address(), told(messages.getLast().body()));
    }

    @Test
    void theOutsideWorldLetsAToneBeHeardAndRepeatsThenWhatItHears() throws IOException {
        anna.callsSaying("0894711", sdp(annas));
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.acknowledges(anna.expect("200"));
        office.pass(Duration.ofMillis(120));
        assertTrue(new Goertzel(425).share(annas.sound()) > 0.99);
        office.pass(Duration.ofSeconds(1));
        assertTrue(annas.sound().length > 0);
    }

    @Test
    void whoHoldsTheOutsideWorldHearsNothingMore() throws IOException {
        anna.callsSaying("0894711", sdp(annas));
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.acknowledges(anna.expect("200"));
        anna.asks("INVITE", sdp(annas, "a=sendonly\r\n"));
        anna.acknowledges(anna.expect("200"));
        annas.waiting();
        office.pass(Duration.ofSeconds(1));
        assertEquals(List.of(), annas.waiting());
    }

    @Test
    void aSilentOutsideWorldIsOnThePortThatDiscards() {
        office.pbx.apply(PbxSettings.CROWN.with(MediaRules.USUAL.withPlayed(false)));
        anna.callsSaying("0894711", sdp(annas));
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        assertEquals(9, told(anna.expect("200").body()).getPort());
    }
}
