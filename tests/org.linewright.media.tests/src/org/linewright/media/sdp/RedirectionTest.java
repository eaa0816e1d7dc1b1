package org.linewright.media.sdp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectionTest {

    private static final String OFFER = lines("v=0", "o=jo 2890844526 2890842807 IN IP4 10.47.16.5", "s=Talk",
            "c=IN IP4 10.47.16.5", "b=AS:80", "t=0 0", "a=x-unknown:kept as it stands",
            "m=audio 49170 RTP/AVP 8 0 101", "a=rtpmap:8 PCMA/8000", "a=rtpmap:101 telephone-event/8000",
            "a=fmtp:101 0-15", "a=ptime:20", "a=sendonly");
    private static final InetSocketAddress OWN = new InetSocketAddress("192.0.2.1", 30_000);
    private static final InetSocketAddress OWN_SIX = new InetSocketAddress("2001:db8::1", 30_002);

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static Optional<Redirection> redirected(String sdp) {
        return Redirection.of(sdp, OWN.getAddress(), OWN);
    }

    @Test
    void changesAddressAndPortAndNothingElse() {
        Redirection redirection = redirected(OFFER).orElseThrow();
        assertEquals(OFFER.replace("c=IN IP4 10.47.16.5", "c=IN IP4 192.0.2.1").replace("49170", "30000"),
                redirection.text());
        assertEquals(new Party(new InetSocketAddress("10.47.16.5", 49_170),
                new InetSocketAddress("10.47.16.5", 49_171)), redirection.writer());
    }

    @Test
    void leadsFromOneFamilyToTheOther() {
        Redirection six = Redirection.of(OFFER, OWN.getAddress(), OWN_SIX).orElseThrow();
        assertTrue(six.text().contains("c=IN IP6 2001:db8:0:0:0:0:0:1\r\n"));
        Redirection four = Redirection.of(six.text(), OWN_SIX.getAddress(), OWN).orElseThrow();
        assertTrue(four.text().contains("c=IN IP4 192.0.2.1\r\n"));
        assertEquals(OWN_SIX, four.writer().rtp());
    }

    @Test
    void theStreamsOwnConnectionCounts() {
        String offer = OFFER + lines("c=IN IP4 10.0.0.9");
        assertEquals(new InetSocketAddress("10.0.0.9", 49_170), redirected(offer).orElseThrow().writer().rtp());
        assertEquals(2, redirected(offer).orElseThrow().text().split("c=IN IP4 192\\.0\\.2\\.1").length - 1);
    }

    @Test
    void everyOtherStreamIsRefusedInItsPlace() {
        String text = redirected(
                OFFER.replace("m=audio", "m=video 5000 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\nm=audio")
                        + lines("m=application 7000 UDP/BFCP *", "m=audio 7002 RTP/AVP 0"))
                .orElseThrow().text();
        assertTrue(text.contains("m=video 0 RTP/AVP 96\r\nm=audio 30000 RTP/AVP 8 0 101\r\n"));
        assertTrue(text.endsWith("a=sendonly\r\nm=application 0 UDP/BFCP *\r\nm=audio 0 RTP/AVP 0\r\n"));
    }

    @Test
    void theSilenceOfAnOldHoldStays() {
        String text = redirected(OFFER.replace("c=IN IP4 10.47.16.5", "c=IN IP4 0.0.0.0")).orElseThrow().text();
        assertTrue(text.contains("c=IN IP4 0.0.0.0\r\n"));
        assertTrue(text.contains("m=audio 30000 "));
    }

    @Test
    void nothingLeadsAroundThePbx() {
        String text = redirected(OFFER + lines("a=candidate:1 1 UDP 2130706431 10.47.16.5 49170 typ host",
                "a=ice-ufrag:8hhY", "a=ice-pwd:asd88fgpdd777uzjYhagZg", "a=rtcp:50000 IN IP4 10.47.16.5", "a=rtcp-mux",
                "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj"))
                .orElseThrow().text();
        assertEquals(1, text.split("10\\.47\\.16\\.5", -1).length - 1, "only in the origin");
        assertTrue(text.contains("a=rtcp-mux\r\na=crypto:1 "));
    }

    @Test
    void rtcpMayBeElsewhere() {
        assertEquals(50_000, redirected(OFFER + lines("a=rtcp:50000")).orElseThrow().writer().rtcp().getPort());
    }

    @Test
    void bareLineEndsAreTaken() {
        assertEquals(redirected(OFFER), redirected(OFFER.replace("\r\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "m=video 49170 RTP/AVP 96", "m=audio 0 RTP/AVP 8", "m=audio 49170 UDP/TLS/RTP/SAVPF 8",
            "m=audio 49170/2 RTP/AVP 8", "m=audio 70000 RTP/AVP 8", "m=audio -1 RTP/AVP 8", "m=audio 4 TCP/RTP/AVP 8",
            "m=audio 5", "m=" })
    void aStreamThatCannotBeRelayedIsRefused(String media) {
        assertTrue(redirected(OFFER.replace("m=audio 49170 RTP/AVP 8 0 101", media)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "c=IN IP4 phone.example", "c=IN IP4 224.2.1.1/127", "c=IN IP4 239.1.1.1",
            "c=IN IP6 2001:db8::7", "c=IN IP4 1.2.3", "c=IN IP4 1.2.3.256", "c=IN IP6 ff02::1", "c=IN IP6 cafe", "c=",
            "a=nothing" })
    void whereNobodyCanBeReachedIsRefused(String connection) {
        assertTrue(redirected(OFFER.replace("c=IN IP4 10.47.16.5", connection)).isEmpty());
    }

    @Test
    void brokenDescriptionsAreLedOrRefusedButNeverThrow() throws Exception {
        Random random = new Random(4566);
        InetAddress six = InetAddress.getByName("::1");
        String alphabet = "vostcmab=: /.0123456789-\r\n\0\u00ff\u2028INPAVRTPx";
        String twice = OFFER + OFFER.replace("IP4 10.47.16.5", "IP6 2001:db8::5");
        int led = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? OFFER : twice);
            for (int change = random.nextInt(6); change > 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    case 1 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(99))));
                }
            }
            Optional<Redirection> redirection = redirected(text.toString());
            redirection.ifPresent(own -> assertTrue(redirected(own.text()).isPresent(), own::text));
            led += redirection.isPresent() ? 1 : 0;
            Voice.of(text.toString(), OWN.getAddress());
            Voice.of(text.toString(), six);
        }
        assertTrue(led > 5000);
    }

    @Test
    void hugeDescriptionsAreRefusedAtOnce() {
        assertTrue(redirected(OFFER + "a=x\r\n".repeat(100_000)).isEmpty());
        assertTrue(redirected(OFFER + "m=audio 2 RTP/AVP 8\r\n".repeat(100)).isEmpty());
        assertTrue(redirected("v=0\r\n" + "c=IN IP6 " + ":".repeat(60_000)).isEmpty());
    }
}
