package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class OutsideCallTest {

    private final Office office = new Office("22");
    private final Handset anna = office.handset("22");

    @AfterEach
    void close() {
        office.close();
    }

    private Message talk(String... more) {
        anna.calls("0894711", more);
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        Message answer = anna.expect("200");
        anna.acknowledges(answer);
        assertTrue(anna.heardNothing());
        return answer;
    }

    @ParameterizedTest
    @CsvSource({ "110, 'Anruf 1: 22 wählt 110, verstanden als Notruf 110.'",
            "116117, 'Anruf 1: 22 wählt 116117, verstanden als Sonderrufnummer 116117.'",
            "0894711, 'Anruf 1: 22 wählt 0894711, verstanden als externe Rufnummer +49894711.'" })
    void isWrittenDownAsDialledAndAsUnderstood(String number, String words) {
        anna.calls(number);
        anna.expect("180");
        assertTrue(office.pbx.log().events().stream().anyMatch(event -> event.text().german().equals(words)));
    }

    @Test
    void answersWithTheFirstVoiceItCanSpeak() {
        assertEquals("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
                + "m=audio PORT RTP/AVP 8 101\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:101 telephone-event/8000\r\n"
                + "a=fmtp:101 0-15\r\na=ptime:20\r\na=sendrecv\r\n",
                talk().body().replaceFirst("m=audio \\d{4,5} ", "m=audio PORT "));
    }

    @Test
    void isHungUpByTheCaller() {
        talk();
        anna.hangsUp();
        anna.expect("200");
        assertEquals("Call 1 from 22 to 0894711 ended: the caller hung up.", office.lastWords().english());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void hangsUpItself() {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL
                .with(new CallRules.Outside(Duration.ofSeconds(2), Optional.of(Duration.ofSeconds(10))))));
        talk();
        office.pass(Duration.ofSeconds(10));
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void waitsWithHangingUpForTheAcknowledgement() {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL
                .with(new CallRules.Outside(Duration.ofSeconds(2), Optional.of(Duration.ofMillis(100))))));
        anna.calls("0894711");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        Message answer = anna.expect("200");
        office.pass(Duration.ofMillis(100));
        assertTrue(anna.heardNothing());
        anna.acknowledges(answer);
        anna.expect("BYE");
    }

    @Test
    void isCancelledWhileItRings() {
        Message invite = anna.calls("110");
        anna.expect("180");
        anna.cancels(invite);
        anna.expect("200");
        anna.acknowledges(anna.expect("487"), invite);
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofSeconds(60));
        assertTrue(anna.heardNothing());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void isHeld() {
        talk();
        anna.asks("INVITE", Handset.OFFER + "a=sendonly\r\n");
        Message held = anna.expect("200");
        assertTrue(held.body().contains("a=recvonly"));
        assertTrue(held.body().contains("o=- 1 2 IN"));
        anna.acknowledges(held);
    }

    @Test
    void offersByItselfWhenTheInviteDoesNot() {
        anna.callsSaying("110", "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        assertTrue(Pattern.compile("m=audio \\d{4,5} RTP/AVP 8 0 101").matcher(anna.expect("200").body()).find());
    }

    @Test
    void acceptsNoSessionWithoutAVoiceThatItKnows() {
        anna.callsSaying("110", "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=video 4000 RTP/AVP 31\r\n");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.expect("488");
    }

    @Test
    void leavesTheSessionTimerToTheCaller() {
        Message answer = talk("Supported: timer", "Session-Expires: 1800");
        assertEquals("1800;refresher=uac", answer.the("Session-Expires"));
        anna.asks("UPDATE", "", "Supported: timer", "Session-Expires: 1800;refresher=uac");
        assertEquals("1800;refresher=uac", anna.expect("200").the("Session-Expires"));
    }

    @Test
    void takesTonesAndQuestions() {
        talk();
        anna.asks("INFO", "Signal=5\r\n");
        anna.expect("200");
        anna.asks("OPTIONS", "");
        anna.expect("200");
    }

    @Test
    void endsWhenTheCallerIsGone() {
        talk();
        office.pass(CallRules.USUAL.pulse());
        anna.expect("OPTIONS");
        office.pass(Duration.ofSeconds(32));
        assertEquals(0, office.pbx.calls());
    }
}
