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
    static Pace of(List<String> numbers, ToIntFunction<String> work, Duration atLeast) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        long count = 0;
        long sum = 0;
        long elapsed = 0;
        while (elapsed < atLeast.toNanos()) {
            for (int i = 0; i < 50; i++) {
                sum += once(numbers, work);
            }
            count += 50L * numbers.size();
            elapsed = THREADS.getCurrentThreadCpuTime() - begin;
        }
        return new Pace(count * 1e9 / elapsed, (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / count,
                sum);
    }

    private static long once(List<String> numbers, ToIntFunction<String> work) {
        long sum = 0;
        for (String number : numbers) {
            sum += work.applyAsInt(number);
        }
        return sum;
    }

    double nanosEach() {
        return 1e9 / perSecond;
    }
}
