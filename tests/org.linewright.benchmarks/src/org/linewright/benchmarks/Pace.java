package org.linewright.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How fast one thread does a thing over and over, and what it leaves for the garbage collector.
 *
 * @param perSecond how often in a second of the processor, so that other programs do not count
 * @param bytesEach what each time allocates
 * @param sum of all answers, so that none is left out
 */
record Pace(double perSecond, double bytesEach, long sum) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** With all these in turn, for at least so much time of the processor. */
    static <T> Pace of(List<T> things, ToIntFunction<T> work, Duration atLeast) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        long count = 0;
        long sum = 0;
        long elapsed = 0;
        while (elapsed < atLeast.toNanos()) {
            for (int i = 0; i < 50; i++) {
                sum += once(things, work);
            }
            count += 50L * things.size();
            elapsed = THREADS.getCurrentThreadCpuTime() - begin;
        }
        return new Pace(count * 1e9 / elapsed, (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / count,
                sum);
    }

    private static <T> long once(List<T> things, ToIntFunction<T> work) {
        long sum = 0;
        for (T thing : things) {
            sum += work.applyAsInt(thing);
        }
        return sum;
    }

    double nanosEach() {
        return 1e9 / perSecond;
    }
}
