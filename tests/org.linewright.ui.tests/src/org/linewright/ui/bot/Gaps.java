package org.linewright.ui.bot;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/** Watches how long the UI thread does not answer, and what it does meanwhile. */
public final class Gaps implements AutoCloseable {

    private static final int TICK = 2;
    private static final long LOOK = 20;
    private static final int FRAMES = 40;

    private final Display display;
    private final AtomicBoolean watching = new AtomicBoolean(true);
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong sampled = new AtomicLong();
    private final AtomicReference<List<StackTraceElement>> busiest = new AtomicReference<>(List.of());

    public Gaps(Bot bot) {
        this.display = bot.ask(Display::getCurrent);
        display.asyncExec(this::tick);
        Thread.ofPlatform().daemon().name("gaps").start(this::watch);
    }

    /** The longest gap since the last question, in milliseconds. */
    public long longest() {
        display.syncExec(this::look);
        sampled.set(0);
        return longest.getAndSet(0) / 1_000_000;
    }

    /** What the UI thread did in the longest gap since this was asked last. */
    public List<StackTraceElement> busiest() {
        return busiest.getAndSet(List.of());
    }

    @Override
    public void close() {
        watching.set(false);
    }

    private void tick() {
        look();
        if (watching.get()) {
            display.timerExec(TICK, this::tick);
        }
    }

    private void look() {
        long now = System.nanoTime();
        longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
    }

    private void watch() {
        while (watching.get()) {
            long gap = System.nanoTime() - last.get();
            if (gap > 100_000_000 && gap > sampled.get()) {
                sampled.set(gap);
                busiest.set(Stream.of(display.getThread().getStackTrace()).limit(FRAMES).toList());
            }
            LockSupport.parkNanos(LOOK * 1_000_000);
        }
    }
}
