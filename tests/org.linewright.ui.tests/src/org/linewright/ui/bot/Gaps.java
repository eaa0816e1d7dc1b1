package org.linewright.ui.bot;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/** Watches how long the UI thread does not answer. */
public final class Gaps implements AutoCloseable {

    private static final int TICK = 2;

    private final Display display;
    private final AtomicBoolean watching = new AtomicBoolean(true);
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longest = new AtomicLong();

    public Gaps(Bot bot) {
        this.display = bot.ask(Display::getCurrent);
        display.asyncExec(this::tick);
    }

    /** The longest gap since the last question, in milliseconds. */
    public long longest() {
        display.syncExec(this::look);
        return longest.getAndSet(0) / 1_000_000;
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
}
