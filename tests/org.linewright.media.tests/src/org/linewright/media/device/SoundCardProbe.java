package org.linewright.media.device;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Outcome;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.SystemTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.media.Media;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.sound.SampleQueue;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;

/**
 * A program of its own, whose environment names the sound card: lets the speaker sound with 440 Hz, listens to the
 * microphone, and says what came; then waits until both are pulled out.
 */
final class SoundCardProbe {

    private static final int LISTENED = 3 * Sound.RATE;

    private SoundCardProbe() {
    }

    public static void main(String[] arguments) throws IOException {
        CompletableFuture<String> speakerGone = new CompletableFuture<>();
        CompletableFuture<String> microphoneGone = new CompletableFuture<>();
        JavaSound sound = new JavaSound();
        System.out.println("devices " + sound.present().stream().map(AudioDevice::kind).distinct().count());
        Outcome<Speaker> missing = sound.speaker("no such speaker", trouble -> speakerGone.complete(trouble.code()));
        System.out.println("missing " + missing.troubles().getFirst().code());
        try (SystemTimers timers = new SystemTimers("probe");
                Media media = Media.open(PortRange.ANY, timers, new SecureRandom());
                Speaker speaker = sound.speaker("", trouble -> speakerGone.complete(trouble.code())).result()
                        .orElseThrow();
                Microphone microphone = sound.microphone("", trouble -> microphoneGone.complete(trouble.code()))
                        .result().orElseThrow()) {
            Listener listener = new Listener();
            media.patch(Source.of(Tone.of(440, Duration.ofMinutes(5))), speaker);
            media.patch(microphone, listener);
            System.out.println("heard " + listener.share.orTimeout(30, TimeUnit.SECONDS).join());
            System.out.println("gone " + speakerGone.orTimeout(30, TimeUnit.SECONDS).join() + " "
                    + microphoneGone.orTimeout(30, TimeUnit.SECONDS).join());
        }
    }

    /** Listens for three seconds, and judges the best half of one: an idle machine has no gaps, a busy one may. */
    private static final class Listener implements Sink {

        private final SampleQueue heard = new SampleQueue(LISTENED);
        private final CompletableFuture<Double> share = new CompletableFuture<>();

        @Override
        public int rate() {
            return Sound.RATE;
        }

        @Override
        public void heard(short[] frame) {
            heard.add(frame);
            if (heard.length() == LISTENED) {
                short[] all = heard.take(LISTENED);
                double best = 0;
                for (int start = 0; start + Sound.RATE / 2 <= LISTENED; start += Sound.RATE / 10) {
                    short[] half = Arrays.copyOfRange(all, start, start + Sound.RATE / 2);
                    best = Goertzel.loudness(half) > 1000 ? Math.max(best, new Goertzel(440).share(half)) : best;
                }
                share.complete(best);
            }
        }
    }
}
