package org.linewright.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.PortRange;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.Media;
import org.linewright.media.OwnStream;
import org.linewright.media.sound.G711;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.VirtualTime;

@Timeout(30)
class VoiceBoxCallTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final AccountId ANNA = new AccountId("box.example", "anna");
    private static final Runnable NOTHING = () -> {
        // follows
    };

    private final VirtualTime time = new VirtualTime();
    private final VoiceBoxes boxes = new VoiceBoxes(BoxLimits.USUAL, time);
    private final Packets said = new Packets(7, 7, 7);
    private Media media;
    private RtpPhone phone;
    private OwnStream stream;
    private VoiceBoxCall call;

    @BeforeEach
    void open() throws IOException {
        media = Media.open(PortRange.ANY, time, new SecureRandom());
        phone = new RtpPhone();
        stream = media.stream(HERE).orElseThrow();
        stream.talk(phone.voice("sendrecv"), HERE);
        call = new VoiceBoxCall(stream, boxes, ANNA);
    }

    @AfterEach
    void close() {
        phone.close();
        media.close();
    }

    private static Samples tone(int hertz, int millis) {
        return Samples.of(Tone.of(hertz, Duration.ofMillis(millis)), Duration.ofMillis(millis));
    }

    private void say(Samples sound) throws IOException {
        short[] values = sound.values();
        for (int place = 0; place < values.length; place += 160) {
            phone.send(stream.address(), said.sound(8, G711.A_LAW.encoded(Arrays.copyOfRange(values, place,
                    place + 160))));
            media.settle();
        }
    }

    private short[] heardFor(int millis) throws IOException {
        time.pass(Duration.ofMillis(millis));
        return phone.sound();
    }

    @Test
    void withoutAGreetingTheToneAsksToSpeak() throws IOException {
        List<String> told = new ArrayList<>();
        call.greet(() -> told.add("speak"));
        assertTrue(new Goertzel(425).share(heardFor(1000)) > 0.99);
        heardFor(200);
        assertEquals(List.of("speak"), told);
    }

    @Test
    void aGreetingThatWasRecordedIsHeardBeforeTheTone() throws IOException {
        call.record(NOTHING);
        say(tone(900, 1200));
        call.greeting();
        call.greet(NOTHING);
        assertTrue(new Goertzel(900).share(heardFor(1200)) > 0.99);
        assertTrue(new Goertzel(425).share(heardFor(1000)) > 0.99);
    }

    @Test
    void whatWasLeftIsPlayedAndHeardThen() throws IOException {
        call.record(NOTHING);
        say(tone(1200, 1500));
        assertTrue(call.leave("+4930123"));
        List<String> told = new ArrayList<>();
        call.play(() -> told.add("over"));
        heardFor(600);
        assertEquals(1, boxes.of(ANNA).fresh());
        assertTrue(new Goertzel(1200).share(heardFor(1500)) > 0.99);
        heardFor(40);
        assertEquals(0, boxes.of(ANNA).fresh());
        assertEquals(List.of("over"), told);
        assertEquals("+4930123", boxes.of(ANNA).messages().getFirst().caller());
    }

    @Test
    void whatIsSaidAfterTheMessageIsNotRecorded() throws IOException {
        call.record(NOTHING);
        say(tone(1200, 1000));
        assertTrue(call.leave("22"));
        say(tone(1200, 1000));
        assertEquals(Duration.ofSeconds(1), boxes.of(ANNA).messages().getFirst().sound().duration());
    }

    @Test
    void whoSaysNothingLeavesNothing() {
        call.record(NOTHING);
        assertFalse(call.leave("22"));
    }

    @Test
    void anEmptyBoxIsOverAtOnce() {
        List<String> told = new ArrayList<>();
        call.play(() -> told.add("over"));
        assertEquals(List.of("over"), told);
    }
}
