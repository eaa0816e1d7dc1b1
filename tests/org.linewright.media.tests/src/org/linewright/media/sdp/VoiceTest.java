package org.linewright.media.sdp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.media.sound.G711;

class VoiceTest {

    private static Optional<Voice> voice(String... lines) {
        return Voice.of("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
                + String.join("\r\n", lines) + "\r\n", InetAddress.getLoopbackAddress());
    }

    @Test
    void theFirstCodecThatThePbxHasIsSpoken() {
        assertEquals(G711.MU_LAW, voice("m=audio 4000 RTP/AVP 9 0 8").orElseThrow().law());
        assertEquals(G711.A_LAW, voice("m=audio 4000 RTP/AVP 8 0").orElseThrow().law());
    }

    @Test
    void keysHaveThePayloadTypeThatWasAgreedOn() {
        assertEquals(OptionalInt.of(97), voice("m=audio 4000 RTP/AVP 8 97", "a=rtpmap:97 telephone-event/8000")
                .orElseThrow().keys());
        assertEquals(OptionalInt.empty(), voice("m=audio 4000 RTP/AVP 8", "a=rtpmap:97 telephone-event/8000")
                .orElseThrow().keys());
    }

    @ParameterizedTest
    @CsvSource({ "a=sendrecv,true", "a=recvonly,true", "a=sendonly,false", "a=inactive,false", "c=IN IP4 0.0.0.0,false",
            "a=ptime:20,true" })
    void whoHoldsDoesNotListen(String line, boolean listens) {
        assertEquals(listens, voice("m=audio 4000 RTP/AVP 8", line).orElseThrow().listens());
    }

    @Test
    void whoSpeaksNoCodecOfThePbxIsNotSpokenWith() {
        assertTrue(voice("m=audio 4000 RTP/AVP 9 96", "a=rtpmap:96 opus/48000/2").isEmpty());
    }
}
