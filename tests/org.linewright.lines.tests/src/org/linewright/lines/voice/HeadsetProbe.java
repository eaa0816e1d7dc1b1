package org.linewright.lines.voice;

import java.security.SecureRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Watch;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.SystemTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.lines.Talk;
import org.linewright.media.Media;
import org.linewright.media.Patch;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.device.JavaSound;
import org.linewright.media.sound.SampleQueue;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;

/** A program of its own, whose environment names the sound card: two want it, and it is pulled out at the end. */
final class HeadsetProbe {

    /** So much of what is heard is the tone, when it is heard at all. */
    private static final double PLAIN = 0.6;
    /** So many half seconds it may take. */
    private static final int MOST = 40;
    private static final int PATIENCE = 60;

    private HeadsetProbe() {
    }

    /** One who wants the devices. */
    private record Caller(BlockingQueue<Ends> ends, BlockingQueue<String> lacks) {

        static Caller fresh() {
            return new Caller(new LinkedBlockingQueue<>(), new LinkedBlockingQueue<>());
        }

        Watch claim(Headset headset, Talk.Devices wanted) {
            return headset.claim(wanted, ends::add, trouble -> lacks.add(trouble.code()));
        }

        Ends has() throws InterruptedException {
            return ends.poll(PATIENCE, TimeUnit.SECONDS);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Headset headset = new Headset(new JavaSound());
        System.out.println("devices " + headset.present().toCompletableFuture().join().stream()
                .map(device -> device.kind()).distinct().count());
        Caller first = Caller.fresh();
        Caller second = Caller.fresh();
        Caller lost = Caller.fresh();
        try (SystemTimers timers = new SystemTimers("probe");
                Media media = Media.open(PortRange.ANY, timers, new SecureRandom());
                Watch holding = first.claim(headset, Talk.Devices.PREFERRED)) {
            System.out.println("first " + heard(media, first.has()));
            Watch other = second.claim(headset, Talk.Devices.PREFERRED);
            System.out.println("taken " + first.has().equals(Ends.NOTHING));
            System.out.println("second " + heard(media, second.has()));
            other.close();
            System.out.println("given back " + second.has().equals(Ends.NOTHING) + " " + heard(media, first.has()));
            Watch none = lost.claim(headset, new Talk.Devices("no such microphone", "no such speaker"));
            System.out.println("missing " + lost.lacks().poll(PATIENCE, TimeUnit.SECONDS) + " "
                    + lost.lacks().poll(PATIENCE, TimeUnit.SECONDS));
            none.close();
            first.has();
            Ends again = first.has();
            Patch patch = media.patch(again.says(), again.hears());
            System.out.println("ready");
            System.out.println("gone " + first.lacks().poll(PATIENCE, TimeUnit.SECONDS));
            patch.close();
        }
    }

    private static double heard(Media media, Ends ends) {
        Listener listener = new Listener();
        Patch tone = media.patch(Source.of(new Tone(440, Tone.USUAL, Sound.ENDLESS)), ends.hears());
        Patch ear = media.patch(ends.says(), listener);
        double share = listener.share.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        tone.close();
        ear.close();
        return share;
    }

    /** Listens until half a second of the tone was there; an idle machine has no gaps, a busy one may for long. */
    private static final class Listener implements Sink {

        private final SampleQueue heard = new SampleQueue(Sound.RATE);
        private final CompletableFuture<Double> share = new CompletableFuture<>();
        private double best;
        private int judged;

        @Override
        public int rate() {
            return Sound.RATE;
        }

        @Override
        public void heard(short[] frame) {
            heard.add(frame);
            if (heard.length() >= Sound.RATE / 2 && !share.isDone()) {
                short[] half = heard.take(Sound.RATE / 2);
                best = Goertzel.loudness(half) > 1000 ? Math.max(best, new Goertzel(440).share(half)) : best;
                judged++;
                if (best > PLAIN || judged == MOST) {
                    share.complete(best);
                }
            }
        }
    }
}
