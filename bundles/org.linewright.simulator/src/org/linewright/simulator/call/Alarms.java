package org.linewright.simulator.call;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.linewright.core.time.Timers;

/**
 * Runs tasks when their time has come, one by one, holding the lock of its owner, who holds it too when it sets one.
 * However many there are, one wake-up is under way; it is never longer than {@value #LONGEST_SECONDS} seconds, so that a
 * PBX that was closed is not held for long.
 */
final class Alarms {

    private record Entry(long due, long order, Runnable task) {
    }

    private static final long LONGEST_SECONDS = 10;
    private static final long LONGEST = Duration.ofSeconds(LONGEST_SECONDS).toNanos();

    private final LongSupplier nanos;
    private final Timers timers;
    private final Object lock;
    private final PriorityQueue<Entry> entries;
    private final long origin;
    private long set;
    private long wake = Long.MAX_VALUE;

    Alarms(LongSupplier nanos, Timers timers, Object lock) {
        this.nanos = nanos;
        this.timers = timers;
        this.lock = lock;
        this.origin = nanos.getAsLong();
        this.entries = new PriorityQueue<>(Comparator.comparingLong(Entry::due).thenComparingLong(Entry::order));
    }

    void set(Duration after, Runnable task) {
        set++;
        entries.add(new Entry(now() + after.toNanos(), set, task));
        arm();
    }

    void clear() {
        entries.clear();
    }

    private void arm() {
        if (!entries.isEmpty()) {
            long now = now();
            long next = Math.min(entries.element().due(), now + LONGEST);
            if (next < wake) {
                wake = next;
                timers.after(Duration.ofNanos(Math.max(0, next - now)), () -> ring(next));
            }
        }
    }

    private void ring(long meant) {
        synchronized (lock) {
            if (meant == wake) {
                wake = Long.MAX_VALUE;
            }
            try {
                while (!entries.isEmpty() && entries.element().due() <= now()) {
                    entries.remove().task().run();
                }
            } finally {
                arm(); // whatever a task does, the others have their turn
            }
        }
    }

    /** From zero on, so that times can be compared. */
    private long now() {
        return nanos.getAsLong() - origin;
    }
}
