package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;

/** The outside world calls, so that a phone rings without a second phone. */
@Timeout(60)
class FromOutsideTest {

    private static final Numbering BERLIN = new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL,
            List.of(Route.to("7", "22")));

    private final Office office = new Office("22");
    private final Handset anna = office.handset("22");
    private RtpPhone sound;

    @BeforeEach
    void open() throws IOException {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN));
        sound = new RtpPhone();
    }

    @AfterEach
    void close() {
        sound.close();
        office.close();
    }

    private OutsideCall call(String from, String number) {
        return office.pbx.callFromOutside(Office.DOMAIN, from, number).result().orElseThrow();
    }

    private String sdp() {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + sound.address().getPort() + " RTP/AVP 8\r\n";
    }

    @Test
    void isHeardByWhoeverAnswers() throws IOException {
        OutsideCall call = call("+49894711", "+4930123457");
        Message invite = anna.expect("INVITE");
        assertEquals(CallPhase.CALLING, call.phase());
        assertTrue(invite.the("From").contains("<sip:0894711@"), invite.the("From"));
        assertEquals("<sip:0894711@" + Office.DOMAIN + ">", invite.the("P-Asserted-Identity"));
        anna.answers(invite, 180, "");
        assertTrue(anna.heardNothing());
        assertEquals(CallPhase.RINGING, call.phase());
        anna.answers(invite, 200, sdp());
        anna.expect("ACK");
        assertEquals(CallPhase.TALKING, call.phase());
        office.pass(Duration.ofMillis(120));
        assertTrue(new Goertzel(425).share(sound.sound()) > 0.99);
        call.hangUp();
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(CallPhase.OVER, call.phase());
        assertTrue(office.words("0894711").contains("Call 1 from 0894711 to +4930123457 ended: the caller hung up."));
    }

    @Test
    void isShownWithAPlusWhereThatIsSwitched() {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN.with(Shown.INTERNATIONAL)));
        call("0894711", "7");
        assertTrue(anna.expect("INVITE").the("From").contains("<sip:+49894711@"));
    }

    @Test
    void isHungUpByTheOneWhoAnswered() {
        call("0894711", "7");
        anna.answers(anna.expect("INVITE"), 200, Handset.ANSWER);
        anna.expect("ACK");
        anna.hangsUp();
        anna.expect("200");
        assertEquals("Call 1 from 0894711 to 7 ended: the callee hung up.", office.lastWords().english());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void repeatsItsAcknowledgementWhenTheAnswerIsRepeated() {
        call("0894711", "7");
        Message invite = anna.expect("INVITE");
        anna.answers(invite, 200, Handset.ANSWER);
        anna.expect("ACK");
        anna.answers(invite, 200, Handset.ANSWER);
        anna.expect("ACK");
    }

    @Test
    void isGivenUpWhileItRings() {
        OutsideCall call = call("0894711", "7");
        anna.answers(anna.expect("INVITE"), 180, "");
        assertTrue(anna.heardNothing());
        call.hangUp();
        anna.expect("CANCEL");
        assertEquals(CallPhase.OVER, call.phase());
    }

    @Test
    void isOverWhenItIsRefused() {
        OutsideCall call = call("0894711", "7");
        anna.answers(anna.expect("INVITE"), 486, "");
        anna.expect("ACK");
        assertTrue(anna.heardNothing());
        assertEquals(CallPhase.OVER, call.phase());
    }

    @Test
    void canBeTransferredToAColleague() {
        office.add(Account.draft(Office.DOMAIN, "30", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset bert = office.handset("30");
        OutsideCall call = call("0894711", "7");
        anna.answers(anna.expect("INVITE"), 200, Handset.ANSWER);
        anna.expect("ACK");
        anna.asks("REFER", "", "Refer-To: <sip:30@" + Office.DOMAIN + ">");
        Message invite = bert.expect("INVITE");
        assertTrue(invite.the("From").contains("<sip:0894711@"));
        bert.answers(invite, 200, Handset.ANSWER);
        bert.expect("ACK");
        anna.expect("202");
        anna.expect("NOTIFY");
        anna.expect("NOTIFY");
        anna.expect("BYE");
        assertEquals(CallPhase.OVER, call.phase());
        assertEquals(1, office.pbx.calls());
    }

    @Test
    void isNotTakenByAVoiceBoxAsNobodyWouldSpeak() {
        office.dial(anna, "*72**990");
        assertEquals(CallPhase.OVER, call("0894711", "7").phase());
        assertTrue(office.lastWords().english().endsWith("ended: the two ends could not be joined."));
    }

    @Test
    void findsNobodyAtANumberOfOthers() {
        assertEquals("LW-SIMULATOR-203", office.pbx.callFromOutside(Office.DOMAIN, "0894711", "+49301234599")
                .troubles().getFirst().code());
        assertEquals("LW-SIMULATOR-203",
                office.pbx.callFromOutside(Office.DOMAIN, "0894711", "*78").troubles().getFirst().code());
        assertEquals("LW-SIMULATOR-203",
                office.pbx.callFromOutside(Office.DOMAIN, "<evil>", "7").troubles().getFirst().code());
    }
}
