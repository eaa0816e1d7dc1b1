package org.linewright.ui.lines;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.linewright.ui.bot.Bot;

/** Asks the UI thread for a sign of life again and again, and writes down how long it took. */
final class Watchdog implements AutoCloseable {

    private static final long REST = 2_000_000;

    private final Bot bot;
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean on = true;

    Watchdog(Bot bot) {
        this.bot = bot;
    }

    Watchdog started() {
        thread.start();
        return this;
    }

    /** The longest wait, in milliseconds. */
    long most() {
        return at(1.0);
    }

    /** What there was: 50 %, 99 % and all of the waits were not longer than this. */
    String figures(String what) {
        return "%s: event loop p50 %d ms, p99 %d ms, max %d ms, %d looks".formatted(what, at(0.5), at(0.99), most(),
                waits.size());
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
                answered.await();
            } catch (InterruptedException ended) {
                return;
            }
            waits.add((System.nanoTime() - asked) / 1_000_000);
            LockSupport.parkNanos(REST);
        }
    }

    private long at(double part) {
        List<Long> sorted = waits.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * part)));
    }
}
