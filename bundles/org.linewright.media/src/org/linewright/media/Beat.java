package org.linewright.media;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.linewright.core.time.Timers;

/**
 * Lets all that speak send a frame every 20 ms of monotonic time. However many there are, one wake-up is under way, and
 * none when nobody speaks. What is late is caught up; after a longer halt it is left out.
 */
final class Beat implements AutoCloseable {

    /** Who speaks. Called one at a time; never blocks. */
    interface Speaker {

        /** The next 20 ms. */
        void frame();

        /** This many frames will not be sent. */
        void skip(long frames);
    }

    static final Duration FRAME = Duration.ofMillis(20);
    private static final long STEP = FRAME.toNanos();
    private static final long CAUGHT_UP = 10;

    private final Timers timers;
    private final List<Speaker> speakers = new CopyOnWriteArrayList<>();
    private boolean running;
    private boolean closed;
    private long next;

    Beat(Timers timers) {
        this.timers = timers;
    }

    /** The monotonic time it beats by. */
    LongSupplier nanos() {
        return timers::nanos;
    }

    synchronized void join(Speaker speaker) {
        speakers.add(speaker);
        if (!running && !closed) {
            running = true;
            next = timers.nanos() + STEP;
            arm();
        }
    }

    void leave(Speaker speaker) {
        speakers.remove(speaker);
    }

    @Override
    public synchronized void close() {
        closed = true;
        speakers.clear();
    }

    private void ring() {
        long due = due();
        long skipped = Math.max(0, due - CAUGHT_UP);
        try {
            for (Speaker speaker : speakers) {
                fenced(speaker, skipped, due - skipped);
            }
        } finally {
            again();
        }
    }

    /** Who fails speaks no more; the others do not notice. */
    private void fenced(Speaker speaker, long skipped, long frames) {
        try {
            beat(speaker, skipped, frames);
        } catch (RuntimeException bug) {
            leave(speaker);
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, bug);
        }
    }

    private static void beat(Speaker speaker, long skipped, long frames) {
        if (skipped > 0) {
            speaker.skip(skipped);
        }
        for (long frame = 0; frame < frames; frame++) {
            speaker.frame();
        }
    }

    /** How many frames have come due since the last time. */
    private synchronized long due() {
        long late = timers.nanos() - next;
        long due = late < 0 ? 0 : late / STEP + 1;
        next += due * STEP;
        return due;
    }

    private synchronized void again() {
        running = !closed && !speakers.isEmpty();
        if (running) {
            arm();
        }
    }

    private void arm() {
        timers.after(Duration.ofNanos(Math.max(0, next - timers.nanos())), this::ring);
    }
}
