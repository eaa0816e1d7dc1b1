package org.linewright.sip.stack;

import java.time.Duration;
import java.util.Arrays;

/** Waits for threads that were told to end, so that whoever closed something finds nothing of it left. */
final class Ending {

    private static final Duration MOST = Duration.ofSeconds(1);

    private Ending() {
    }

    /** Returns when they are over, at the latest after a second; a thread never waits for itself. */
    static void of(Thread... threads) {
        long end = System.nanoTime() + MOST.toNanos();
        try {
            for (Thread thread : threads) {
                long left = end - System.nanoTime();
                if (thread != Thread.currentThread() && left > 0) {
                    thread.join(Duration.ofNanos(left));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same of a whole group. */
    static void of(ThreadGroup group) {
        Thread[] threads = new Thread[group.activeCount() + 8];
        int found = group.enumerate(threads);
        of(Arrays.copyOf(threads, found));
    }
}
