package org.linewright.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.SystemTimers;
import org.linewright.media.Conference;
import org.linewright.media.Media;
import org.linewright.media.Source;
import org.linewright.media.TalkStream;
import org.linewright.media.sdp.Direction;
import org.linewright.media.sound.Samples;

/** Calls of clients joined with calls of their lines, as {@code lines.leg} does: what it costs to speak anew between. */
final class JoinedCalls {

    private static final Duration TALK = Duration.ofSeconds(10);
    private static final int RATE = 8000;
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final int calls;

    JoinedCalls(int calls) {
        this.calls = calls;
    }

    /** {@code rounds} rounds of 10 s after one that is not counted, for each codec towards the clients. */
    Table measured(int rounds) throws IOException {
        Table table = new Table().row("towards clients", "ms of CPU a second and call", "calls a core");
        for (List<Codec> codecs : List.of(List.of(Codec.PCMA), List.of(Codec.OPUS))) {
            List<Double> all = new ArrayList<>();
            for (int i = 0; i <= rounds; i++) {
                all.add(round(codecs));
            }
            List<Double> counted = all.subList(1, all.size());
            table.row(codecs.getFirst().label(), Figure.of(counted, millis -> millis).text(2),
                    Figure.of(counted, millis -> 1000 / millis).text(0));
        }
        return table;
    }

    /** Milliseconds of CPU for a second of a call, both ways. */
    private double round(List<Codec> towardsClient) throws IOException {
        Set<Long> before = threads();
        try (SystemTimers ownTimers = new SystemTimers("joined calls");
                Media own = Media.open(PortRange.ANY, ownTimers, new Random(1))) {
            ownTimers.after(Duration.ZERO, () -> {
                // its thread begins
            });
            settled();
            Set<Long> ours = threads();
            ours.removeAll(before);
            try (SystemTimers theirTimers = new SystemTimers("their ends");
                    Media their = Media.open(PortRange.ANY, theirTimers, new Random(2))) {
                for (int i = 0; i < calls; i++) {
                    Conference between = new Conference(RATE);
                    talk(own, their, between, towardsClient);
                    talk(own, their, between, List.of(Codec.PCMA));
                }
                settled();
                long start = cpu(ours);
                LockSupport.parkNanos(TALK.toNanos());
                return TimeUnit.NANOSECONDS.toMicros(cpu(ours) - start) / 1e3 / TALK.toSeconds() / calls;
            }
        }
    }

    private static void settled() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }

    private static void talk(Media own, Media their, Conference between, List<Codec> codecs) {
        TalkStream here = own.talk(HERE, codecs).result().orElseThrow();
        TalkStream there = their.talk(HERE, codecs).result().orElseThrow();
        Conference.Seat seat = between.join();
        here.say(seat);
        here.hear(seat);
        there.say(murmur());
        String answer = there.answer(here.offer(Direction.SENDRECV), Direction.SENDRECV, HERE).result().orElseThrow();
        here.answered(answer, HERE);
    }

    /** Noise that comes and goes as syllables do. */
    private static Source murmur() {
        Random random = new Random(3);
        short[] noise = new short[RATE * 30];
        double last = 0;
        for (int i = 0; i < noise.length; i++) {
            last = 0.9 * last + random.nextGaussian() * 600;
            noise[i] = (short) Math.clamp(Math.round(last * Math.abs(Math.sin(i * Math.PI / 1600))), -32_000, 32_000);
        }
        return Source.of(Samples.of(noise));
    }

    private static Set<Long> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::threadId).collect(Collectors.toSet());
    }

    private static long cpu(Set<Long> threads) {
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        return threads.stream().mapToLong(bean::getThreadCpuTime).filter(nanos -> nanos > 0).sum();
    }
}
