package org.linewright.ui.bot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks the UI thread for a sign of life again and again, and writes down how long it took and what was done meanwhile. */
public final class Watchdog implements AutoCloseable {

    private static final long REST = 2_000_000;
    private static final long LONG = 100;
    private static final long LOOK = 50;

    private final Bot bot;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Queue<Wait> waits = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean on = true;

    /**
     * One sign of life.
     *
     * @param millis how long it took to come
     * @param busy the milliseconds of those in which the UI thread had a processor
     * @param doing where the UI thread was meanwhile, looked at now and then; empty when it came soon
     */
    public record Wait(long millis, long busy, List<List<StackTraceElement>> doing) {
        public Wait {
            doing = List.copyOf(doing);
        }

        /** Whether a person feels it. */
        public boolean tooLong() {
            return millis > LONG;
        }
    }

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

    /** So many milliseconds or fewer were waited in this part of all waits. */
    public long at(double part) {
        List<Long> sorted = waits.stream().map(Wait::millis).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * part)));
    }

    /** All of them, in their order. */
    public List<Wait> waits() {
        return List.copyOf(waits);
    }

    /** What there was: 50 %, 99 % and all of the waits were not longer than this. */
    public String figures(String what) {
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
            long busy = busy();
            CountDownLatch answered = new CountDownLatch(1);
            bot.begin(answered::countDown);
            List<List<StackTraceElement>> doing = new ArrayList<>();
            try {
                while (!answered.await(LOOK, TimeUnit.MILLISECONDS)) {
                    doing.add(bot.doing());
                }
            } catch (InterruptedException ended) {
                return;
            }
            waits.add(new Wait((System.nanoTime() - asked) / 1_000_000, (busy() - busy) / 1_000_000, doing));
            LockSupport.parkNanos(REST);
        }
    }

    private long busy() {
        return threads.getThreadCpuTime(bot.thread().threadId());
    }
}
