package org.linewright.ui.bot;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Asks the UI thread for a sign of life again and again, and writes down how long it took and what was done meanwhile. */
public final class Watchdog implements AutoCloseable {

    private static final long REST = 2_000_000;
    private static final long LONG = 100;
    private static final int FRAMES = 60;

    private final Bot bot;
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private final AtomicLong longest = new AtomicLong();
    private final AtomicReference<List<StackTraceElement>> busiest = new AtomicReference<>(List.of());
    private volatile boolean on = true;

    public Watchdog(Bot bot) {
        this.bot = bot;
    }

    public Watchdog started() {
        thread.start();
        return this;
    }

    /** The longest wait, in milliseconds. */
    public long most() {
        return at(1.0);
    }

    /** What there was: 50 %, 99 % and all of the waits were not longer than this. */
    public String figures(String what) {
        String busy = busiest.get()
                .stream()
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("linewright"))
                .findFirst()
                .map(", busy in "::concat)
                .orElse("");
        return "%s: event loop p50 %d ms, p99 %d ms, max %d ms, %d looks%s".formatted(what, at(0.5), at(0.99), most(),
                waits.size(), busy);
    }

    @Override
    public void close() throws InterruptedException {
        on = false;
        thread.join();
    }

    private void watch() {
        while (on) {
            long asked = System.nanoTime();
            CountDownLatch answered = new CountDownLatch(1);
            bot.begin(answered::countDown);
            try {
                look(answered, asked);
            } catch (InterruptedException ended) {
                return;
            }
            waits.add((System.nanoTime() - asked) / 1_000_000);
            LockSupport.parkNanos(REST);
        }
    }

    private void look(CountDownLatch answered, long asked) throws InterruptedException {
        while (!answered.await(LONG, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - asked > longest.get()) {
                longest.set(System.nanoTime() - asked);
                busiest.set(bot.doing());
            }
        }
    }

    private long at(double part) {
        List<Long> sorted = waits.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * part)));
    }
}
