package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.Codec;
import org.linewright.core.time.SystemTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.lines.call.Voice;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.device.JavaSound;
import org.linewright.media.sound.SampleQueue;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;

@Timeout(60)
class LedVoiceTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private static Source tone(int hertz) {
        return Source.of(new Tone(hertz, Tone.USUAL, Sound.ENDLESS));
    }

    private static Voice open(OwnVoices voices) {
        return voices.open(HERE, List.of(Codec.PCMA), change -> {
            // not told on
        }).result().orElseThrow();
    }

    @Test
    void whatLeadsACallIsHeardBeforeItIsAnsweredAndWhileItIsHeld() throws Exception {
        try (SystemTimers timers = new SystemTimers("test timers");
                OwnVoices voices = new OwnVoices(timers, RandomGenerator.getDefault(), new JavaSound())) {
            Voice one = open(voices);
            Voice other = open(voices);
            one.answered(other.answer(one.offer(), HERE).orElseThrow(), HERE);
            BlockingQueue<Character> keys = new LinkedBlockingQueue<>();
            Listener early = new Listener(500);
            one.lead(tone(500), Sink.NONE, key -> {
                // nobody presses one there
            });
            other.lead(Source.NONE, early, keys::add);
            assertTrue(early.heard.get(20, TimeUnit.SECONDS));
            assertEquals(2, one.press("17").result().orElseThrow());
            assertEquals('1', keys.poll(20, TimeUnit.SECONDS));
            assertEquals('7', keys.poll(20, TimeUnit.SECONDS));
            one.hold(true);
            one.answered(other.answer(one.offer(), HERE).orElseThrow(), HERE);
            assertTrue(other.silenced());
            assertFalse(one.silenced());
            Listener held = new Listener(700);
            one.lead(tone(700), Sink.NONE, keys::add);
            other.lead(Source.NONE, held, keys::add);
            assertTrue(held.heard.get(20, TimeUnit.SECONDS));
        }
    }

    /** Completes when half a second of this tone was heard. */
    private static final class Listener implements Sink {

        private final int hertz;
        private final SampleQueue last = new SampleQueue(Sound.RATE / 2);
        private final CompletableFuture<Boolean> heard = new CompletableFuture<>();

        Listener(int hertz) {
            this.hertz = hertz;
        }

        @Override
        public int rate() {
            return Sound.RATE;
        }

        @Override
        public void heard(short[] frame) {
            last.add(frame);
            if (last.length() == Sound.RATE / 2) {
                short[] half = last.take(Sound.RATE / 2);
                if (Goertzel.loudness(half) > 1000 && new Goertzel(hertz).share(half) > 0.6) {
                    heard.complete(true);
                }
            }
        }
    }
}
