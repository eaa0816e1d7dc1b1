package org.linewright.sip.client;

import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.time.Timers;

/** Slows whoever guesses passwords: after a few failures each next one costs twice the wait, for that user from there. */
final class Failures {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(1);
    static final int MOST_KEPT = 1024;
    private static final Duration MEMORY = Duration.ofMinutes(10);

    /** Who fails. */
    private record Guesser(InetAddress source, String user) {
    }

    /** How often, and when last. */
    private record Failed(int times, long last) {

        Duration pause() {
            return times < FREE
                    ? Duration.ZERO
                    : Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(times - FREE, 16)));
        }
    }

    private final Timers timers;
    private final Map<Guesser, Failed> all = new LinkedHashMap<>();

    Failures(Timers timers) {
        this.timers = timers;
    }

    /** How long he is not listened to; empty when he is. */
    synchronized Optional<Duration> pause(InetAddress source, String user) {
        return known(new Guesser(source, user))
                .map(failed -> failed.pause().minusNanos(timers.nanos() - failed.last()))
                .filter(left -> left.isPositive());
    }

    synchronized void failed(InetAddress source, String user) {
        Guesser guesser = new Guesser(source, user);
        int before = known(guesser).map(Failed::times).orElse(0);
        all.remove(guesser);
        all.put(guesser, new Failed(before + 1, timers.nanos()));
        if (all.size() > MOST_KEPT) {
            all.remove(all.keySet().iterator().next());
        }
    }

    synchronized void succeeded(InetAddress source, String user) {
        all.remove(new Guesser(source, user));
    }

    private Optional<Failed> known(Guesser guesser) {
        return Optional.ofNullable(all.get(guesser)) // framework-driven null
                .filter(failed -> timers.nanos() - failed.last() < MEMORY.toNanos());
    }
}
