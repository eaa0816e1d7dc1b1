package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.Timers;
import org.linewright.fakes.VirtualTimers;
import org.linewright.fakes.media.Correlation;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.Keypad;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.rtcp.Control;
import org.linewright.media.rtcp.ReportBlock;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Voice;
import org.linewright.media.sound.G711;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Signals;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;
import org.linewright.media.sound.WavFile;

@Timeout(30)
class OwnStreamTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Goertzel TONE = new Goertzel(425);
    private static final Runnable NOTHING = () -> {
        // follows
    };

    private final VirtualTimers time = new VirtualTimers();
    private final Packets said = new Packets(0xBEEF, 65_530, -500);
    private Media media;
    private RtpPhone phone;
    private OwnStream stream;

    @BeforeEach
    void open() throws IOException {
        media = Media.open(PortRange.ANY, time, new SecureRandom());
        phone = new RtpPhone();
        stream = media.stream(HERE).orElseThrow();
    }

    @AfterEach
    void close() {
        phone.close();
        media.close();
    }

    private void talk() {
        stream.talk(phone.voice("sendrecv"), HERE);
    }

    private short[] heardFor(int millis) throws IOException {
        List<RtpPacket> packets = new ArrayList<>();
        for (int left = millis; left > 0; left -= 500) {
            time.pass(Duration.ofMillis(Math.min(left, 500)));
            packets.addAll(phone.packets());
        }
        return RtpPhone.samples(packets);
    }

    private void say(Sound sound) throws IOException {
        for (long place = 0; place + 160 <= sound.length(); place += 160) {
            short[] frame = new short[160];
            for (int index = 0; index < frame.length; index++) {
                frame[index] = sound.sample(place + index);
            }
            phone.send(stream.address(), said.sound(8, G711.A_LAW.encoded(frame)));
            media.settle();
        }
    }

    @Test
    void ringBackIsHeardAsASecondOfFive() throws IOException {
        talk();
        stream.play(Frames.of(Signals.RING_BACK.sound()), NOTHING);
        assertTrue(TONE.share(heardFor(1000)) > 0.99);
        assertTrue(Goertzel.loudness(heardFor(4000)) < 9);
        assertTrue(TONE.share(heardFor(1000)) > 0.99);
    }

    @Test
    void aPacketLeavesEveryTwentyMilliseconds() throws IOException {
        talk();
        time.pass(Duration.ofMillis(19));
        assertEquals(0, phone.packets().size());
        time.pass(Duration.ofMillis(1));
        assertEquals(1, phone.packets().size());
        time.pass(Duration.ofSeconds(1));
        List<RtpPacket> packets = phone.packets();
        assertEquals(50, packets.size());
        for (int index = 1; index < packets.size(); index++) {
            assertEquals(packets.get(index - 1).sequence() + 1 & 0xFFFF, packets.get(index).sequence());
            assertEquals(packets.get(index - 1).timestamp() + 160, packets.get(index).timestamp());
        }
    }

    @Test
    void onlyTheFirstPacketAfterAPauseHasTheMarker() throws IOException {
        talk();
        time.pass(Duration.ofMillis(60));
        stream.talk(phone.voice("sendonly"), HERE);
        time.pass(Duration.ofMillis(60));
        talk();
        time.pass(Duration.ofMillis(60));
        assertEquals(List.of(true, false, false, true, false, false),
                phone.packets().stream().map(RtpPacket::marker).toList());
    }

    @Test
    void whoHoldsHearsNothing() throws IOException {
        stream.talk(phone.voice("sendonly"), HERE);
        time.pass(Duration.ofSeconds(1));
        assertEquals(0, phone.packets().size());
    }

    @Test
    void whatIsLateIsCaughtUpAndAfterALongHaltLeftOut() {
        List<String> calls = new ArrayList<>();
        BusyMachine machine = new BusyMachine();
        Beat beat = new Beat(machine);
        beat.join(new Beat.Speaker() {
            @Override
            public void frame() {
                calls.add("frame");
            }

            @Override
            public void skip(long frames) {
                calls.add("skip " + frames);
            }
        });
        machine.ringsAt(Duration.ofMillis(65));
        assertEquals(List.of("frame", "frame", "frame"), calls);
        machine.ringsAt(Duration.ofMillis(1065));
        assertEquals("skip 40", calls.get(3));
        assertEquals(14, calls.size());
    }

    @Test
    void nothingIsWokenWhenNobodySpeaks() {
        talk();
        time.pass(Duration.ofSeconds(1));
        stream.close();
        time.pass(Duration.ofSeconds(1));
        assertEquals(0, time.waiting());
    }

    @Test
    void tellsOnceWhenASoundIsOverAndIsSilentThen() throws IOException {
        List<String> told = new ArrayList<>();
        talk();
        stream.play(Frames.of(Signals.CONFIRMATION.sound()), () -> told.add("over"));
        heardFor(600);
        assertEquals(List.of(), told);
        assertTrue(Goertzel.loudness(heardFor(1000)) < 9);
        assertEquals(List.of("over"), told);
    }

    @Test
    void anAnnouncementOfAFileIsHeardAsItIs() throws IOException {
        Samples file = WavFile.read(WavFile.written(Samples.of(Tone.of(700, Duration.ofMillis(400))
                .then(Tone.of(1100, Duration.ofMillis(400))), Duration.ofSeconds(1)))).orElseThrow();
        talk();
        stream.play(Frames.of(file), NOTHING);
        short[] heard = heardFor(800);
        assertTrue(new Goertzel(700).share(Arrays.copyOf(heard, 3200)) > 0.99);
        assertTrue(new Goertzel(1100).share(Arrays.copyOfRange(heard, 3200, 6400)) > 0.99);
        assertTrue(Correlation.of(file.values(), heard) > 0.999);
    }

    @Test
    void echoSaysWhatItHears() throws IOException {
        talk();
        Echo echo = new Echo();
        stream.hear(echo);
        stream.play(echo, NOTHING);
        Samples sweep = Samples.of(Tone.of(300, Duration.ofMillis(60)).then(Tone.of(1900, Duration.ofMillis(100))),
                Duration.ofSeconds(1));
        say(sweep);
        assertTrue(Correlation.of(sweep.values(), heardFor(160)) > 0.999);
    }

    @Test
    void echoNeverLagsMoreThanItsLimit() throws IOException {
        talk();
        Echo echo = new Echo();
        stream.hear(echo);
        stream.play(echo, NOTHING);
        say(Tone.of(425, Duration.ofSeconds(2)));
        assertTrue(TONE.share(heardFor(200)) > 0.99);
        assertTrue(Goertzel.loudness(heardFor(200)) < 9);
    }

    @Test
    void recordsWhatItHearsUpToItsLimit() throws IOException {
        List<String> told = new ArrayList<>();
        Recorder recorder = new Recorder(Duration.ofSeconds(2), () -> told.add("full"));
        talk();
        stream.hear(recorder);
        say(Tone.of(425, Duration.ofSeconds(3)));
        assertEquals(List.of("full"), told);
        Samples read = WavFile.read(WavFile.written(recorder.recorded())).orElseThrow();
        assertEquals(Duration.ofSeconds(2), read.duration());
        assertTrue(TONE.share(read.values()) > 0.99);
    }

    @Test
    void recordsEveryPacketInItsPlaceAndSilenceForALostOne() {
        Recorder recorder = new Recorder(Duration.ofSeconds(2), NOTHING);
        short[] loud = new short[160];
        Arrays.fill(loud, (short) 1000);
        recorder.sound(1, -160, loud);
        recorder.sound(1, 320, loud);
        recorder.sound(1, 160, loud);
        recorder.sound(2, 99_999, loud);
        short[] heard = recorder.recorded().values();
        assertEquals(800, heard.length);
        assertEquals(List.of(1000, 0, 1000, 1000, 1000), List.of((int) heard[80], (int) heard[240], (int) heard[400],
                (int) heard[560], (int) heard[720]));
    }

    @Test
    void noTimestampMakesARecordingLong() {
        Recorder recorder = new Recorder(Duration.ofSeconds(30), NOTHING);
        for (int timestamp : new int[]{ 0, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 1 << 30, 100_000 }) {
            recorder.sound(1, timestamp, new short[160]);
        }
        assertTrue(recorder.recorded().length() <= 6 * 160);
    }

    @Test
    void hearsKeys() throws IOException {
        List<KeySignal> signals = new ArrayList<>();
        talk();
        stream.hear(new Hearing() {

            @Override
            public void sound(int source, int timestamp, short[] samples) {
                signals.clear(); // there was none
            }

            @Override
            public void key(KeySignal signal) {
                signals.add(signal);
            }
        });
        for (RtpPacket packet : new Keypad(101).dial(said, "*72#0304711")) {
            phone.send(stream.address(), packet);
            media.settle();
        }
        assertEquals("*72#0304711", signals.stream().filter(KeySignal.Pressed.class::isInstance)
                .map(signal -> String.valueOf(signal.key())).collect(Collectors.joining()));
    }

    @Test
    void hearsNobodyElse() throws IOException {
        talk();
        say(Tone.of(425, Duration.ofMillis(20)));
        try (RtpPhone other = new RtpPhone()) {
            other.send(stream.address(), said.sound(8, new byte[160]));
            media.settle();
        }
        assertEquals(List.of(1L, 1L), List.of(stream.figures().heard().packets(), stream.figures().heard().foreign()));
    }

    private static String reporting(RtpPhone phone, RtpPhone control, String direction) {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + phone.address().getPort() + " RTP/AVP 8\r\na=rtcp:" + control.address().getPort() + "\r\na="
                + direction + "\r\n";
    }

    private static List<List<Control>> reports(RtpPhone control) throws IOException {
        return control.waiting().stream().map(bytes -> Control.read(ByteBuffer.wrap(bytes), bytes.length)).toList();
    }

    @Test
    void reportsEveryFewSecondsAndSaysGoodBye() throws IOException {
        try (RtpPhone control = new RtpPhone()) {
            stream.talk(Voice.of(reporting(phone, control, "sendrecv"), HERE).orElseThrow(), HERE);
            heardFor(60_000);
            stream.close();
            List<List<Control>> all = reports(control);
            assertTrue(all.size() > 9 && all.size() <= 31, () -> all.size() + " reports in a minute"); // RFC 3550 §6.3.1
            long before = 0;
            for (List<Control> one : all) {
                Control.SenderReport report = (Control.SenderReport) one.getFirst();
                assertEquals(report.packets() * 160, report.octets());
                assertTrue(report.packets() > before);
                before = report.packets();
            }
            assertEquals(List.of("SenderReport", "Name", "Bye"),
                    all.getLast().stream().map(packet -> packet.getClass().getSimpleName()).toList());
            assertEquals(3000, before);
        }
    }

    @Test
    void reportsWhatItHearsFromWhoeverHoldsIt() throws IOException {
        try (RtpPhone control = new RtpPhone()) {
            stream.talk(Voice.of(reporting(phone, control, "sendonly"), HERE).orElseThrow(), HERE);
            say(Tone.of(425, Duration.ofMillis(40)));
            said.skip(3);
            say(Tone.of(425, Duration.ofMillis(20)));
            time.pass(Duration.ofSeconds(10));
            Control.ReceiverReport report = (Control.ReceiverReport) reports(control).getFirst().getFirst();
            assertEquals(List.of(0xBEEF, 3),
                    List.of(report.heard().getFirst().source(), report.heard().getFirst().lost()));
        }
    }

    @Test
    void learnsWhatTheOtherEndHeard() throws IOException {
        try (RtpPhone control = new RtpPhone()) {
            stream.talk(Voice.of(reporting(phone, control, "sendrecv"), HERE).orElseThrow(), HERE);
            time.pass(Duration.ofSeconds(10));
            int own = phone.packets().getFirst().source();
            ByteBuffer report = ByteBuffer.allocate(100);
            new Control.ReceiverReport(7, List.of(new ReportBlock(own, 0, 4, 0, 0, 0, 0))).write(report);
            control.send(new InetSocketAddress(HERE, stream.address().getPort() + 1),
                    Arrays.copyOf(report.array(), report.position()));
            media.settle();
            assertEquals(4, stream.figures().told().orElseThrow().lost());
            assertEquals(500, stream.figures().said());
        }
    }

    @Test
    void countsTheControlOfTheOtherEndAlone() throws IOException {
        talk();
        InetSocketAddress control = new InetSocketAddress(HERE, stream.address().getPort() + 1);
        byte[] report = { (byte) 0x80, (byte) 201, 0, 1, 0, 0, 0, 7 };
        try (RtpPhone first = new RtpPhone(); RtpPhone other = new RtpPhone()) {
            first.send(control, report);
            media.settle();
            other.send(control, report);
            media.settle();
        }
        assertEquals(List.of(1L, 1L), List.of(stream.figures().heard().control(), stream.figures().heard().foreign()));
    }

    /** Rings when it has time, not when it was asked to. */
    private static final class BusyMachine implements Timers {

        private final List<Runnable> asked = new ArrayList<>();
        private long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public Cancel after(Duration delay, Runnable action) {
            asked.add(action);
            return Cancel.NOTHING;
        }

        void ringsAt(Duration time) {
            now = time.toNanos();
            asked.removeLast().run();
        }
    }
}
