package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.fakes.VirtualTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.media.sdp.Direction;
import org.linewright.media.sound.SoftLimit;
import org.linewright.media.sound.Tone;

@Timeout(60)
class ConferenceTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Duration LONG = Duration.ofMinutes(5);

    private final VirtualTimers time = new VirtualTimers();
    private final Conference conference = new Conference(48_000);
    private final Tape atAnna = new Tape(LONG);
    private final Tape atBert = new Tape(LONG);
    private final Tape here = new Tape(LONG);
    private Media media;

    @BeforeEach
    void open() throws IOException {
        media = Media.open(PortRange.ANY, time, new SecureRandom());
    }

    @AfterEach
    void close() {
        Thread.currentThread().setUncaughtExceptionHandler(null); // framework-driven null
        media.close();
    }

    private void pass(int millis) {
        for (int left = millis; left > 0; left -= 20) {
            time.pass(Duration.ofMillis(20));
            media.settle();
        }
    }

    private static Source tone(int hertz) {
        return Source.of(new Tone(hertz, 6000, Long.MAX_VALUE));
    }

    /** Somebody outside who says a tone; the other end of his call sits in the conference. */
    private Conference.Seat caller(Codec codec, int hertz, Tape tape) {
        TalkStream outside = media.talk(HERE, List.of(codec)).result().orElseThrow();
        TalkStream inside = media.talk(HERE, List.of(codec)).result().orElseThrow();
        inside.answered(outside.answer(inside.offer(Direction.SENDRECV), Direction.SENDRECV, HERE).result()
                .orElseThrow(), HERE);
        outside.say(tone(hertz));
        outside.hear(tape);
        Conference.Seat seat = conference.join();
        inside.say(seat);
        inside.hear(seat);
        return seat;
    }

    private static double part(int hertz, short[] heard) {
        return new Goertzel(hertz).share(heard);
    }

    @Test
    void threeHearEachOtherAndNobodyHimself() {
        caller(Codec.PCMA, 500, atAnna);
        Conference.Seat bert = caller(Codec.OPUS, 900, atBert);
        Conference.Seat own = conference.join();
        media.patch(tone(1500), own);
        media.patch(own, here);
        pass(600);
        List.of(atAnna, atBert, here).forEach(Tape::taken);
        pass(1000);
        short[] anna = atAnna.taken().values();
        assertEquals(0.5, part(900, anna), 0.1);
        assertEquals(0.5, part(1500, anna), 0.1);
        assertTrue(part(500, anna) < 0.001);
        short[] atBertHeard = atBert.taken().values();
        assertEquals(0.5, part(500, atBertHeard), 0.1);
        assertTrue(part(900, atBertHeard) < 0.001);
        short[] self = here.taken().values();
        assertEquals(0.5, part(500, self), 0.1);
        assertEquals(0.5, part(900, self), 0.1);
        assertTrue(part(1500, self) < 0.001);
        bert.close();
        pass(400);
        here.taken();
        pass(400);
        assertTrue(part(500, here.taken().values()) > 0.99);
        assertEquals(2, conference.size());
    }

    @Test
    void whoLeftIsNotHeardAndHearsNothing() {
        Conference.Seat one = conference.join();
        Conference.Seat other = conference.join();
        one.close();
        short[] loud = new short[960];
        Arrays.fill(loud, (short) 9000);
        one.heard(loud.clone());
        other.heard(loud.clone());
        assertTrue(one.next(loud));
        assertEquals(0, Goertzel.loudness(loud));
        other.next(loud);
        assertEquals(0, Goertzel.loudness(loud));
    }

    @Test
    void whatIsTooLoudBendsAndNeverTurnsOver() {
        for (int sample = -98_304; sample < 98_304; sample++) {
            int now = SoftLimit.of(sample);
            int next = SoftLimit.of(sample + 1);
            assertTrue(next >= now && next - now <= 2);
            assertTrue(Math.abs(sample) > 24_576 || now == sample);
        }
    }

    @Test
    void aMeterTellsTenTimesASecondHowLoudItIs() {
        List<Level> told = new ArrayList<>();
        media.patch(new LevelMeter(told::add).at(Source.of(new Tone(400, 32_767, Long.MAX_VALUE))), Sink.NONE);
        pass(1000);
        assertEquals(10, told.size());
        assertEquals(-3, told.getFirst().decibels(), 0.1);
        assertTrue(told.getFirst().peak() > 32_000);
        List<Level> silent = new ArrayList<>();
        media.patch(Source.NONE, new LevelMeter(silent::add).at(Sink.NONE));
        pass(200);
        assertEquals(-96, silent.getFirst().decibels());
    }

    @Test
    void aSourceThatFailsSilencesNobodyElse() {
        List<String> told = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> told.add(bug.getMessage()));
        media.patch(Source.of(8000, frame -> {
            throw new IllegalStateException("faulty");
        }), Sink.NONE);
        media.patch(tone(425), here);
        pass(200);
        assertEquals(List.of("faulty"), told);
        assertEquals(Duration.ofMillis(200), here.taken().duration());
    }

    @Test
    void aPatchEndsWhenItIsClosed() {
        Patch patch = media.patch(tone(425), here);
        pass(200);
        assertEquals(Duration.ofMillis(200), here.taken().duration());
        patch.close();
        pass(200);
        assertEquals(Duration.ZERO, here.taken().duration());
        assertEquals(0, time.waiting());
    }
}
