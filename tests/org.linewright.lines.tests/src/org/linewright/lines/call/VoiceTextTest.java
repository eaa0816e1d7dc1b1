package org.linewright.lines.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.media.sound.G711;

class VoiceTextTest {

    private static final VoiceText OURS = new VoiceText(new InetSocketAddress("127.0.0.1", 4000),
            List.of(G711.A_LAW, G711.MU_LAW), 7);
    private static final String THEIRS = "v=0\r\no=x 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

    @Test
    void anOfferNamesOurCodecsAndKeys() {
        assertEquals("""
                v=0\r
                o=- 7 1 IN IP4 127.0.0.1\r
                s=-\r
                c=IN IP4 127.0.0.1\r
                t=0 0\r
                m=audio 4000 RTP/AVP 8 0 101\r
                a=rtpmap:8 PCMA/8000\r
                a=rtpmap:0 PCMU/8000\r
                a=rtpmap:101 telephone-event/8000\r
                a=fmtp:101 0-15\r
                a=ptime:20\r
                a=sendrecv\r
                """, OURS.offer(1, false));
        assertTrue(OURS.offer(2, true).endsWith("a=sendonly\r\n"));
    }

    @Test
    void anAnswerTakesTheFirstVoiceAndRefusesTheRestInItsPlace() {
        String answer = OURS.answer(THEIRS + "m=video 5000 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n"
                + "m=audio 5002 RTP/AVP 9 0 8 97\r\na=rtpmap:97 telephone-event/8000\r\n"
                + "m=audio 5004 RTP/AVP 8\r\n", 3, false).orElseThrow();
        List<String> streams = answer.lines().filter(line -> line.startsWith("m=")).toList();
        assertEquals(List.of("m=video 0 RTP/AVP 96", "m=audio 4000 RTP/AVP 0 97", "m=audio 0 RTP/AVP 8"), streams);
        assertTrue(answer.contains("a=rtpmap:97 telephone-event/8000\r\n"), answer);
        assertTrue(answer.contains("o=- 7 3 IN IP4"), answer);
    }

    @ParameterizedTest
    @CsvSource({ "sendrecv, false, sendrecv", "sendonly, false, recvonly", "recvonly, false, sendonly",
            "inactive, false, inactive", "sendrecv, true, sendonly", "sendonly, true, inactive",
            "recvonly, true, sendonly" })
    void theDirectionIsWhatBothSidesWant(String theirs, boolean held, String ours) {
        String offer = THEIRS + "m=audio 5002 RTP/AVP 8\r\na=" + theirs + "\r\n";
        assertTrue(OURS.answer(offer, 1, held).orElseThrow().endsWith("a=" + ours + "\r\n"));
        String session = THEIRS + "a=" + theirs + "\r\nm=audio 5002 RTP/AVP 8\r\n";
        assertTrue(OURS.answer(session, 1, held).orElseThrow().endsWith("a=" + ours + "\r\n"));
    }

    @Test
    void whatWeDoNotSpeakHasNoAnswer() {
        for (String offer : List.of("", "noise", THEIRS, THEIRS + "m=audio 5002 RTP/AVP 9\r\n",
                THEIRS + "m=audio 0 RTP/AVP 8\r\n", THEIRS + "m=audio 5002 RTP/SAVPF 111\r\n")) {
            assertEquals(Optional.empty(), OURS.answer(offer, 1, false), offer);
        }
    }
}
