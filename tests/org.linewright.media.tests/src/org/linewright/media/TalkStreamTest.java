package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Trouble;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.fakes.VirtualTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.rtcp.Control;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Agreement;
import org.linewright.media.sdp.Direction;
import org.linewright.media.sdp.Voice;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;

@Timeout(60)
class TalkStreamTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Duration LONG = Duration.ofMinutes(5);

    private final VirtualTimers time = new VirtualTimers();
    private final Tape atAnna = new Tape(LONG);
    private final Tape atBert = new Tape(LONG);
    private Media media;
    private TalkStream anna;
    private TalkStream bert;

    @BeforeEach
    void open() throws IOException {
        media = Media.open(PortRange.ANY, time, new SecureRandom());
    }

    @AfterEach
    void close() {
        media.close();
    }

    private TalkStream stream(Codec... codecs) {
        return media.talk(HERE, List.of(codecs)).result().orElseThrow();
    }

    private void call(Codec... codecs) {
        anna = stream(codecs);
        bert = stream(codecs);
        anna.hear(atAnna);
        bert.hear(atBert);
        offer(anna, bert, Direction.SENDRECV);
    }

    private static void offer(TalkStream one, TalkStream other, Direction direction) {
        String answer = other.answer(one.offer(direction), Direction.SENDRECV, HERE).result().orElseThrow();
        one.answered(answer, HERE).result().orElseThrow();
    }

    private void pass(int millis) {
        for (int left = millis; left > 0; left -= 20) {
            time.pass(Duration.ofMillis(20));
            media.settle();
        }
    }

    private static Source tone(int hertz) {
        return Source.of(Tone.of(hertz, LONG));
    }

    private static double share(int hertz, Tape tape) {
        return new Goertzel(hertz).share(tape.taken().values());
    }

    private static String sdp(RtpPhone phone, String... lines) {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + phone.address().getPort() + " RTP/AVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\n"
                + String.join("\r\n", lines) + "\r\n";
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void bothHearEachOther(Codec codec) {
        call(codec);
        anna.say(tone(425));
        bert.say(tone(1100));
        pass(500);
        atAnna.taken();
        atBert.taken();
        pass(1000);
        assertTrue(share(425, atBert) > 0.97);
        assertTrue(share(1100, atAnna) > 0.97);
        assertTrue(anna.figures().quality().orElseThrow() > 4.3);
        assertTrue(anna.figures().loudHeard().decibels() > -20);
        assertTrue(anna.figures().sinceHeard().orElseThrow().toMillis() <= 20);
    }

    /** The end that the embedded PBX has: it knows nothing of offers, and plays what it hears without waiting. */
    @Test
    void anAnnouncementIsHeardAndItsKeysArePressed() throws IOException {
        try (Media pbx = Media.open(PortRange.ANY, time, new SecureRandom());
                OwnStream announcement = pbx.stream(HERE).orElseThrow();
                TalkStream phone = stream(Codec.PCMU)) {
            Voice voice = Voice.of(phone.offer(Direction.SENDRECV), HERE).orElseThrow();
            phone.hear(atAnna);
            List<KeySignal> keys = new ArrayList<>();
            announcement.hear(new Hearing() {

                @Override
                public void sound(int source, int timestamp, short[] samples) {
                    assertEquals(160, samples.length);
                }

                @Override
                public void key(KeySignal signal) {
                    keys.add(signal);
                }
            });
            announcement.play(Frames.of(Tone.of(425, LONG)), () -> keys.clear());
            phone.answered("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                    + announcement.address().getPort() + " RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n",
                    HERE).result().orElseThrow();
            announcement.talk(voice, HERE);
            pass(500);
            atAnna.taken();
            phone.press("1", Duration.ofMillis(100));
            pass(500);
            pbx.settle();
            assertTrue(share(425, atAnna) > 0.97);
            assertEquals(List.of(new KeySignal.Pressed('1'), new KeySignal.Released('1', 800)), keys);
        }
    }

    @Test
    void anEchoComesBackAtItsFullWidth() {
        call(Codec.OPUS);
        Reflection mirror = new Reflection();
        bert.hear(mirror);
        bert.say(mirror);
        short[] high = new short[960];
        anna.say(Source.of(48_000, frame -> {
            for (int place = 0; place < frame.length; place++) {
                high[place] = (short) (8000 * Math.sin(2 * Math.PI * 6000 * place / 48_000));
            }
            System.arraycopy(high, 0, frame, 0, frame.length);
            return true;
        }));
        List<short[]> heard = new ArrayList<>();
        anna.hear(new Sink() {

            @Override
            public int rate() {
                return 48_000;
            }

            @Override
            public void heard(short[] frame) {
                heard.add(frame);
            }
        });
        pass(1000);
        assertTrue(new Goertzel(6000).share(heard.getLast(), 48_000) > 0.9);
    }

    @Test
    void whoIsHeldHearsMusicAndSaysNothing() throws IOException {
        call(Codec.PCMA);
        anna.say(tone(425));
        bert.say(tone(1100));
        pass(500);
        offer(anna, bert, Direction.SENDONLY);
        assertEquals(Direction.RECVONLY, bert.agreement().orElseThrow().direction());
        pass(500);
        long said = bert.figures().said();
        atAnna.taken();
        atBert.taken();
        pass(1000);
        assertEquals(said, bert.figures().said());
        assertTrue(share(425, atBert) > 0.97);
        assertTrue(Goertzel.loudness(atAnna.taken().values()) < 9);
        offer(anna, bert, Direction.SENDRECV);
        pass(500);
        atAnna.taken();
        pass(500);
        assertTrue(share(1100, atAnna) > 0.97);
    }

    @ParameterizedTest
    @CsvSource({ "PCMA", "OPUS" })
    void keysAreHeardOnceEachAndForAsLongAsTheyWereHeld(Codec codec) {
        call(codec);
        List<KeySignal> heard = new ArrayList<>();
        bert.hearKeys(heard::add);
        pass(200);
        assertEquals(5, anna.press("*72#0", Duration.ofMillis(100)).result().orElseThrow());
        pass(2000);
        assertEquals("*72#0", heard.stream().filter(KeySignal.Pressed.class::isInstance)
                .map(signal -> String.valueOf(signal.key())).collect(Collectors.joining()));
        int held = codec == Codec.OPUS ? 4800 : 800;
        assertEquals(List.of(held, held, held, held, held),
                heard.stream().filter(KeySignal.Released.class::isInstance)
                        .map(signal -> ((KeySignal.Released) signal).samples()).toList());
    }

    @Test
    void aKeyIsOnePacketEveryTwentyMillisecondsAndItsEndThreeTimes() throws IOException {
        try (RtpPhone phone = new RtpPhone()) {
            anna = stream(Codec.PCMA);
            anna.answer(sdp(phone), Direction.SENDRECV, HERE);
            pass(40);
            anna.press("5", Duration.ofMillis(60));
            pass(160);
            List<RtpPacket> packets = phone.packets();
            List<RtpPacket> keys = packets.stream().filter(packet -> packet.type() == 101).toList();
            assertEquals(List.of(true, false, false, false, false), keys.stream().map(RtpPacket::marker).toList());
            assertEquals(List.of(160, 320, 480, 480, 480), keys.stream()
                    .map(packet -> (int) ByteBuffer.wrap(packet.payload()).getShort(2)).toList());
            assertEquals(3, keys.stream().filter(packet -> packet.payload()[1] < 0).count());
            assertEquals(1, keys.stream().map(RtpPacket::timestamp).distinct().count());
            assertEquals(10, packets.size());
            for (int index = 1; index < packets.size(); index++) {
                assertEquals(packets.get(index - 1).sequence() + 1 & 0xFFFF, packets.get(index).sequence());
            }
            assertEquals(packets.getFirst().timestamp() + 9 * 160, packets.getLast().timestamp());
            assertTrue(packets.get(7).marker());
        }
    }

    @Test
    void keysThatCannotBeTakenAreRefusedInWords() throws IOException {
        try (RtpPhone phone = new RtpPhone()) {
            anna = stream(Codec.PCMA);
            assertEquals(List.of("LW-MEDIA-201"), codes(anna.press("1", Duration.ofMillis(100)).troubles()));
            anna.answer(sdp(phone), Direction.SENDRECV, HERE);
            Trouble wrong = anna.press("4711x", Duration.ofMillis(100)).troubles().getFirst();
            assertEquals("LW-MEDIA-202", wrong.code());
            assertFalse(wrong.toString().contains("4711"));
            assertEquals(List.of("LW-MEDIA-203"),
                    codes(anna.press("1".repeat(65), Duration.ofMillis(100)).troubles()));
            anna.answer(sdp(phone).replace("8 101", "8"), Direction.SENDRECV, HERE);
            assertEquals(List.of("LW-MEDIA-201"), codes(anna.press("1", Duration.ofMillis(100)).troubles()));
        }
    }

    private static List<String> codes(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::code).toList();
    }

    @Test
    void whoIsNotThePeerIsDroppedAndCounted() throws IOException {
        call(Codec.PCMA);
        bert.say(tone(425));
        pass(8000);
        try (RtpPhone stranger = new RtpPhone()) {
            atAnna.taken();
            for (int time20 = 0; time20 < 50; time20++) {
                stranger.send(anna.address(), new RtpPacket(false, 8, time20, time20 * 160, 99, new byte[160]));
                stranger.send(new InetSocketAddress(HERE, anna.address().getPort() + 1), (byte) 0x81, (byte) 203,
                        (byte) 0, (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 1);
                pass(20);
            }
        }
        assertEquals(100, anna.figures().heard().foreign());
        assertEquals(1, anna.figures().sources());
        assertTrue(share(425, atAnna) > 0.97);
    }

    @Test
    void aSourceThatChangesIsHeardAndCounted() throws IOException {
        try (RtpPhone phone = new RtpPhone()) {
            anna = stream(Codec.PCMA);
            anna.answer(sdp(phone), Direction.SENDRECV, HERE);
            for (int number = 0; number < 50; number++) {
                phone.send(anna.address(), new RtpPacket(false, 8, number, number * 160, number < 25 ? 1 : 2,
                        new byte[160]));
                phone.send(anna.address(), new RtpPacket(false, 77, number, number * 160, 1, new byte[160]));
                pass(20);
            }
            assertEquals(2, anna.figures().playout().begun());
            assertTrue(anna.figures().sources() >= 2);
        }
    }

    @Test
    void eachTellsTheOtherWhatItHeard() {
        call(Codec.PCMU);
        pass(20_000);
        TalkFigures figures = anna.figures();
        assertEquals(0, figures.told().orElseThrow().lost());
        assertEquals(0, figures.told().orElseThrow().fraction());
        assertTrue(figures.roundTrip().orElseThrow().toMillis() <= 40);
        assertTrue(figures.heard().control() >= 3 && figures.heard().control() <= 12, figures.toString());
    }

    @Test
    void whoGoesSaysSo() throws IOException {
        try (RtpPhone phone = new RtpPhone(); RtpPhone control = new RtpPhone()) {
            anna = stream(Codec.PCMA);
            anna.answer(sdp(phone, "a=rtcp:" + control.address().getPort()), Direction.SENDRECV, HERE);
            pass(5000);
            anna.close();
            byte[] last = control.waiting().getLast();
            List<Control> packets = Control.read(ByteBuffer.wrap(last), last.length);
            assertEquals(List.of("SenderReport", "Name", "Bye"),
                    packets.stream().map(packet -> packet.getClass().getSimpleName()).toList());
            assertEquals(1, packets.stream().map(Control::source).distinct().count());
            assertEquals(250, ((Control.SenderReport) packets.getFirst()).packets());
            assertEquals(250 * 160, ((Control.SenderReport) packets.getFirst()).octets());
        }
    }

    @Test
    void garbageOnBothPortsHurtsNobody() throws IOException {
        Random random = new Random(3550);
        try (RtpPhone phone = new RtpPhone(); RtpPhone control = new RtpPhone()) {
            anna = stream(Codec.OPUS, Codec.PCMA);
            anna.answer(sdp(phone, "a=rtcp:" + control.address().getPort()), Direction.SENDRECV, HERE);
            for (int number = 0; number < 1000; number++) {
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                if (bytes.length > 1) {
                    bytes[0] = (byte) (random.nextInt(4) == 0 ? bytes[0] : 0x80 | bytes[0] & 0x1F);
                    bytes[1] = (byte) (random.nextBoolean() ? 8 : 200 + random.nextInt(4));
                }
                phone.send(anna.address(), bytes);
                control.send(new InetSocketAddress(HERE, anna.address().getPort() + 1), bytes);
                pass(number % 5 == 0 ? 20 : 0);
                media.settle();
            }
            assertTrue(anna.figures().heard().broken() > 0);
            assertFalse(phone.packets().isEmpty());
        }
    }

    @Test
    void ofForkedAnswersTheLastIsTalkedTo() throws IOException {
        try (RtpPhone first = new RtpPhone(); RtpPhone second = new RtpPhone()) {
            anna = stream(Codec.PCMA);
            anna.offer(Direction.SENDRECV);
            anna.answered(sdp(first), HERE);
            pass(100);
            anna.answered(sdp(second), HERE);
            first.packets();
            pass(100);
            assertEquals(0, first.packets().size());
            assertEquals(5, second.packets().size());
            first.send(anna.address(), new RtpPacket(false, 8, 1, 1, 1, new byte[160]));
            media.settle();
            second.send(anna.address(), new RtpPacket(false, 8, 1, 1, 2, new byte[160]));
            media.settle();
        }
    }

    @Test
    void anotherCodecInTheMiddleOfACallIsHeard() {
        anna = stream(Codec.PCMA, Codec.OPUS);
        bert = stream(Codec.PCMA, Codec.OPUS);
        TalkStream both = stream(Codec.OPUS);
        bert.hear(atBert);
        anna.say(tone(425));
        offer(anna, bert, Direction.SENDRECV);
        pass(500);
        assertEquals(SpokenCodec.PCMA, bert.agreement().orElseThrow().spoken().codec());
        both.hear(atAnna);
        offer(both, anna, Direction.SENDRECV);
        pass(400);
        atAnna.taken();
        pass(500);
        assertTrue(share(425, atAnna) > 0.95);
    }

    @Test
    void aPacketIsAsLongAsTheOtherEndWants() throws IOException {
        try (RtpPhone phone = new RtpPhone()) {
            anna = stream(Codec.PCMA);
            anna.answer(sdp(phone, "a=ptime:40"), Direction.SENDRECV, HERE);
            anna.say(tone(425));
            pass(400);
            List<RtpPacket> packets = phone.packets();
            assertEquals(10, packets.size());
            assertEquals(packets.getFirst().timestamp() + 320, packets.get(1).timestamp());
            assertTrue(new Goertzel(425).share(RtpPhone.samples(packets)) > 0.99);
        }
    }

    @Test
    void whatIsRefusedChangesNothing() throws IOException {
        call(Codec.PCMA);
        Agreement before = anna.agreement().orElseThrow();
        assertEquals(List.of("LW-MEDIA-101"), codes(anna.answer("", Direction.SENDRECV, HERE).troubles()));
        anna.offer(Direction.SENDONLY);
        assertEquals(List.of("LW-MEDIA-109"), codes(anna.answered(bert.offer(Direction.SENDRECV)
                .replace("m=audio", "m=video"), HERE).troubles()));
        anna.withdrawn();
        assertEquals(before, anna.agreement().orElseThrow());
        bert.say(tone(425));
        pass(300);
        atAnna.taken();
        pass(300);
        assertTrue(share(425, atAnna) > 0.97);
    }

    @Test
    void nothingIsLeftOfACallThatIsOver() {
        call(Codec.PCMA);
        pass(100);
        anna.close();
        bert.close();
        pass(100);
        assertEquals(0, time.waiting());
        assertEquals(Sound.RATE, atBert.rate());
    }

    @Test
    void withoutPortsThereIsATrouble() throws IOException {
        try (Media small = Media.open(new PortRange(41_000, 41_000), time, new SecureRandom())) {
            assertEquals(List.of("LW-MEDIA-301"), codes(small.talk(HERE, List.of(Codec.PCMA)).troubles()));
        }
    }

    @Test
    void aQualityIsJudgedByLossAndDelay() {
        assertEquals(4.4, SpeechQuality.of(0, Duration.ZERO), 0.05);
        assertTrue(SpeechQuality.of(0.02, Duration.ofMillis(50)) < SpeechQuality.of(0, Duration.ofMillis(50)) - 0.1);
        assertTrue(SpeechQuality.of(0, Duration.ofMillis(400)) < 3.6);
        assertEquals(1, SpeechQuality.of(1, Duration.ofSeconds(3)), 0.3);
        assertTrue(Arrays.stream(new double[]{ 0, 0.1, 0.5, 1 })
                .allMatch(lost -> SpeechQuality.of(lost, Duration.ofSeconds(10)) >= 0.9));
    }
}
