package org.linewright.peers;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** All REGISTERs a registrar heard so far, over all its restarts. */
final class Ear {

    private final List<Heard> heard = new ArrayList<>();
    private int starts;

    synchronized void take(Heard one) {
        heard.add(one);
        notifyAll();
    }

    synchronized void begun() {
        starts++;
        notifyAll();
    }

    /** How often the registrar was ready to hear. */
    synchronized int starts() {
        return starts;
    }

    synchronized List<Heard> heard() {
        return heard.stream().sorted(Comparator.comparingLong(Heard::micros)).toList();
    }

    /** Waits until what was heard is enough; fails when it is not in time, with {@code words}. */
    synchronized List<Heard> await(Predicate<List<Heard>> enough, Duration limit, Supplier<String> words) {
        long end = System.nanoTime() + limit.toNanos();
        while (!enough.test(List.copyOf(heard))) {
            patiently(end, words);
        }
        return heard();
    }

    /** Waits this long for one that is taken up from now on; answers whether none came. Of earlier ones words may still come. */
    synchronized boolean quiet(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long from = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        while (silentSince(from) && end - System.nanoTime() > 0) {
            pause(end);
        }
        return silentSince(from);
    }

    private boolean silentSince(long micros) {
        return heard.stream().noneMatch(one -> one.micros() > micros);
    }

    synchronized void awaitStart(int number, Duration limit, Supplier<String> words) {
        long end = System.nanoTime() + limit.toNanos();
        while (starts < number) {
            patiently(end, words);
        }
    }

    private void patiently(long end, Supplier<String> words) {
        if (end - System.nanoTime() <= 0) {
            throw new AssertionError(words.get());
        }
        pause(end);
    }

    private void pause(long end) {
        try {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException interrupted) {
            throw Program.interrupted(interrupted);
        }
    }
}
