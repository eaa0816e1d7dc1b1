package org.linewright.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.TreeSet;
import org.linewright.core.time.Timers;

/** Time that stands still until told to go on. Everything runs on the thread that calls {@link #pass}. */
public final class VirtualTimers implements Timers, InstantSource {

    private record Due(long at, long number, Runnable action) {
    }

    private final Instant epoch = Instant.parse("2026-01-01T00:00:00Z");
    private final TreeSet<Due> due = new TreeSet<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
    private long now;
    private long counter;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public Instant instant() {
        return epoch.plusNanos(nanos());
    }

    @Override
    public synchronized Cancel after(Duration delay, Runnable action) {
        Due one = new Due(now + Math.max(0, delay.toNanos()), counter++, action);
        due.add(one);
        return () -> cancel(one);
    }

    /** Runs everything that is due within {@code time}, in order, at its time. */
    public void pass(Duration time) {
        long end = nanos() + time.toNanos();
        for (Due next = take(end); next.number() >= 0; next = take(end)) {
            next.action().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    /** How many timers are set. */
    public synchronized int waiting() {
        return due.size();
    }

    private synchronized Due take(long end) {
        if (due.isEmpty() || due.first().at() > end) {
            return new Due(end, -1, () -> {
                // nothing left
            });
        }
        Due first = due.removeFirst();
        now = Math.max(now, first.at());
        return first;
    }

    private synchronized void cancel(Due one) {
        due.remove(one);
    }
}
