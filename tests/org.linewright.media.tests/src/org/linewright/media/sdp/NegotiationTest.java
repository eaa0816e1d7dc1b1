package org.linewright.media.sdp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.media.codec.SpokenCodec;

class NegotiationTest {

    private static final InetSocketAddress OWN = new InetSocketAddress(InetAddress.getLoopbackAddress(), 4000);
    private static final List<SpokenCodec> PBX = List.of(SpokenCodec.PCMA, SpokenCodec.PCMU);
    private static final List<SpokenCodec> CLIENT = List.of(SpokenCodec.OPUS, SpokenCodec.PCMA);

    private final Negotiation pbx = Negotiation.of(new Negotiation.Terms(OWN, 77, PBX));
    private final Negotiation client = Negotiation.of(new Negotiation.Terms(OWN, 78, CLIENT));

    private static String sdp(String... lines) {
        return "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
                + String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    private static long version(String sdp) {
        return Long.parseLong(sdp.split(" ", 4)[2]);
    }

    private static String voice(String sdp) {
        return sdp.lines().filter(line -> line.startsWith("m=audio")).findFirst().orElseThrow();
    }

    @Test
    void anOfferNamesTheAllowedCodecsInTheirOrder() {
        String sdp = pbx.offer(Direction.SENDRECV).sdp();
        assertEquals(List.of("v=0", "o=- 77 1 IN IP4 127.0.0.1", "s=-", "c=IN IP4 127.0.0.1", "t=0 0",
                "m=audio 4000 RTP/AVP 8 0 101 13", "a=rtpmap:8 PCMA/8000", "a=rtpmap:0 PCMU/8000",
                "a=rtpmap:101 telephone-event/8000", "a=fmtp:101 0-15", "a=ptime:20", "a=sendrecv"),
                sdp.lines().toList());
    }

    @Test
    void opusHasKeysOfItsOwnClock() {
        String sdp = client.offer(Direction.SENDRECV).sdp();
        assertEquals("m=audio 4000 RTP/AVP 111 8 96 101 13", voice(sdp));
        assertTrue(sdp.contains("a=rtpmap:111 opus/48000/2\r\na=fmtp:111 useinbandfec=1\r\n"));
        assertTrue(sdp.contains("a=rtpmap:101 telephone-event/48000\r\n"));
        assertTrue(sdp.contains("a=rtpmap:96 telephone-event/8000\r\n"));
    }

    @Test
    void bothEndsOfTheSameKindAgree() {
        Negotiation.Offered offered = client.offer(Direction.SENDRECV);
        Negotiation.Answer answer = Negotiation.of(new Negotiation.Terms(OWN, 9, CLIENT))
                .answer(offered.sdp(), Direction.SENDRECV).result().orElseThrow();
        Agreement ours = offered.next().answered(answer.sdp()).result().orElseThrow().agreement();
        assertEquals(SpokenCodec.OPUS, ours.spoken().codec());
        assertEquals(ours.said().codecs(), answer.agreement().said().codecs());
        assertEquals(ours.heard().keys(), answer.agreement().heard().keys());
        assertEquals(OptionalInt.of(48_000), ours.heard().keyClock(101));
    }

    @Test
    void anAnswerKeepsTheNumbersOfTheOfferAndPrefersOurCodec() {
        Negotiation.Answer answer = client.answer(sdp("m=audio 5000 RTP/AVP 8 0 97 98", "a=rtpmap:97 OPUS/48000/2",
                "a=fmtp:97 maxplaybackrate=16000", "a=rtpmap:98 telephone-event/8000"), Direction.SENDRECV).result()
                .orElseThrow();
        assertEquals("m=audio 4000 RTP/AVP 97 8 98", voice(answer.sdp()));
        assertEquals(16_000, answer.agreement().spoken().wishes().playbackRate());
        assertEquals("m=audio 4000 RTP/AVP 97 8 98 101 13", voice(answer.next().offer(Direction.SENDRECV).sdp()));
    }

    @Test
    void theCodecThatTheAnswerPrefersIsSpoken() {
        Agreement agreement = pbx.offer(Direction.SENDRECV).next()
                .answered(sdp("m=audio 5000 RTP/AVP 0 8 101", "a=rtpmap:101 telephone-event/8000")).result()
                .orElseThrow().agreement();
        assertEquals(SpokenCodec.PCMU, agreement.spoken().codec());
        assertEquals(5000, agreement.party().rtp().getPort());
        assertEquals(5001, agreement.party().rtcp().getPort());
        assertEquals(Direction.SENDRECV, agreement.direction());
    }

    @ParameterizedTest
    @CsvSource({ "sendrecv,SENDRECV,sendrecv", "sendonly,SENDRECV,recvonly", "recvonly,SENDRECV,sendonly",
            "inactive,SENDRECV,inactive", "sendrecv,SENDONLY,sendonly", "sendonly,SENDONLY,inactive" })
    void holdingIsAnsweredByItsOpposite(String offered, Direction wanted, String answered) {
        Negotiation.Answer answer = pbx.answer(sdp("m=audio 5000 RTP/AVP 8", "a=" + offered), wanted).result()
                .orElseThrow();
        assertTrue(answer.sdp().contains("a=" + answered + "\r\n"));
        assertEquals(answered.toUpperCase(Locale.ROOT), answer.agreement().direction().name());
    }

    @Test
    void anAddressOfZerosHoldsToo() {
        Negotiation.Answer answer = pbx
                .answer(sdp("m=audio 5000 RTP/AVP 8", "c=IN IP4 0.0.0.0"), Direction.SENDRECV).result().orElseThrow();
        assertFalse(answer.agreement().direction().sends());
    }

    @Test
    void theVersionGrowsOnlyWhenSomethingElseIsSaid() {
        Negotiation.Offered first = pbx.offer(Direction.SENDRECV);
        Negotiation talking = first.next().answered(sdp("m=audio 5000 RTP/AVP 8")).result().orElseThrow().next();
        assertEquals(first.sdp(), talking.offer(Direction.SENDRECV).sdp());
        Negotiation.Offered hold = talking.offer(Direction.SENDONLY);
        assertEquals(version(first.sdp()) + 1, version(hold.sdp()));
        assertEquals(version(hold.sdp()) + 1, version(hold.next().withdrawn().offer(Direction.SENDRECV).sdp()));
    }

    @Test
    void otherStreamsAreRefusedInTheirPlacesForGood() {
        Negotiation.Answer answer = pbx.answer(sdp("m=video 6000 RTP/AVP 96", "a=rtpmap:96 H264/90000",
                "m=audio 5000 RTP/AVP 9 8", "m=application 7000 UDP/BFCP *"), Direction.SENDRECV).result()
                .orElseThrow();
        List<String> streams = answer.sdp().lines().filter(line -> line.startsWith("m=")).toList();
        assertEquals(List.of("m=video 0 RTP/AVP 96", "m=audio 4000 RTP/AVP 8", "m=application 0 UDP/BFCP *"), streams);
        List<String> again = answer.next().offer(Direction.SENDONLY).sdp().lines()
                .filter(line -> line.startsWith("m=")).toList();
        assertEquals(List.of("m=video 0 RTP/AVP 96", "m=application 0 UDP/BFCP *"),
                List.of(again.getFirst(), again.getLast()));
    }

    @Test
    void ofSeveralEarlyDialogsTheLastAnswerCounts() {
        Negotiation first = pbx.offer(Direction.SENDRECV).next().answered(sdp("m=audio 5000 RTP/AVP 8")).result()
                .orElseThrow().next();
        Agreement second = first.answered(sdp("m=audio 5002 RTP/AVP 0")).result().orElseThrow().agreement();
        assertEquals(5002, second.party().rtp().getPort());
        assertEquals(SpokenCodec.PCMU, second.spoken().codec());
    }

    @Test
    void whatCannotBeSpokenIsRefusedInWords() {
        assertEquals(List.of("LW-MEDIA-101"), codes(pbx.answer("hello", Direction.SENDRECV)));
        assertEquals(List.of("LW-MEDIA-102"), codes(pbx.answer(sdp("m=image 5000 udptl t38"), Direction.SENDRECV)));
        Outcome<?> codec = pbx.answer(sdp("m=audio 5000 RTP/AVP 18 97", "a=rtpmap:97 iLBC/8000"), Direction.SENDRECV);
        assertEquals(List.of("LW-MEDIA-103"), codes(codec));
        assertTrue(codec.troubles().getFirst().sentence().toString().contains("iLBC/8000"));
        assertEquals(List.of("LW-MEDIA-104"),
                codes(pbx.answer(sdp("m=audio 5000 RTP/SAVP 8"), Direction.SENDRECV)));
        assertEquals(List.of("LW-MEDIA-105"),
                codes(pbx.answer(sdp("m=audio 5000 RTP/AVP 8", "c=IN IP6 2001:db8::1"), Direction.SENDRECV)));
        assertEquals(List.of("LW-MEDIA-107"), codes(pbx.answered(sdp("m=audio 5000 RTP/AVP 8"))));
        Negotiation waiting = pbx.offer(Direction.SENDRECV).next();
        assertEquals(List.of("LW-MEDIA-106"), codes(waiting.answered(sdp("m=audio 0 RTP/AVP 8"))));
        assertEquals(List.of("LW-MEDIA-108"),
                codes(waiting.answer(sdp("m=audio 5000 RTP/AVP 8"), Direction.SENDRECV)));
        assertEquals(List.of("LW-MEDIA-109"),
                codes(waiting.answered(sdp("m=audio 5000 RTP/AVP 8", "m=audio 5002 RTP/AVP 8"))));
    }

    @ParameterizedTest
    @CsvSource({ "ptime:10,20", "ptime:30,20", "ptime:40,40", "ptime:60,60", "ptime:200,60", "ptime:x,20",
            "maxptime:20,20" })
    void packetsAreAsLongAsTheOtherEndWants(String attribute, int millis) {
        assertEquals(millis, pbx.answer(sdp("m=audio 5000 RTP/AVP 8", "a=" + attribute), Direction.SENDRECV).result()
                .orElseThrow().agreement().packetMillis());
    }

    @Test
    void whateverComesNothingIsThrown() {
        Random random = new Random(3264);
        String good = sdp("m=audio 5000 RTP/AVP 8 0 97 101", "a=rtpmap:97 opus/48000/2", "a=fmtp:97 useinbandfec=1",
                "a=rtpmap:101 telephone-event/8000", "a=ptime:20", "m=video 6000 RTP/AVP 96", "a=sendonly");
        Negotiation waiting = client.offer(Direction.SENDRECV).next();
        for (int time = 0; time < 5000; time++) {
            byte[] bytes = good.getBytes(StandardCharsets.ISO_8859_1);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            String bad = new String(Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1),
                    StandardCharsets.ISO_8859_1);
            assertTrue(client.answer(bad, Direction.SENDRECV).isDone()
                    || !client.answer(bad, Direction.SENDRECV).troubles().isEmpty());
            assertTrue(waiting.answered(bad).isDone() || !waiting.answered(bad).troubles().isEmpty());
        }
    }
}
