package org.linewright.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** When the packets of one stream came, in their order. */
final class Arrivals {

    private static final long FRAME = Duration.ofMillis(20).toNanos();
    /** In the clock of G.711. */
    private static final int SAMPLES = 160;

    private final long[] nanos;
    private final int[] timestamps;
    private volatile int count;

    Arrivals(int most) {
        this.nanos = new long[most];
        this.timestamps = new int[most];
    }

    /** For one thread. */
    void add(long when, int timestamp) {
        if (count < nanos.length) {
            nanos[count] = when;
            timestamps[count] = timestamp;
            count = count + 1;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /**
     * How much later than on the grids of 20 ms on which they should have been sent, by their RTP timestamps. The grid of
     * a stream goes through its earliest packet, so that none is early. What the timestamps leave out counts as sent.
     */
    static Transit lateness(List<Arrivals> all, Due since) {
        List<long[]> each = all.stream().map(one -> one.late(since)).toList();
        long[] late = each.stream().flatMapToLong(Arrays::stream).toArray();
        return Transit.of(all.stream().mapToLong(one -> one.sent(since)).sum(), late, late.length);
    }

    private long[] late(Due since) {
        long[] off = after(since).mapToLong(place -> nanos[place] - frame(place) * FRAME).toArray();
        long earliest = Arrays.stream(off).min().orElse(0);
        return Arrays.stream(off).map(one -> one - earliest).toArray();
    }

    private long sent(Due since) {
        int[] frames = after(since).map(this::frame).toArray();
        return frames.length == 0 ? 0 : frames[frames.length - 1] - frames[0] + 1;
    }

    private IntStream after(Due since) {
        return IntStream.range(0, count).filter(place -> nanos[place] >= since.nanos());
    }

    private int frame(int place) {
        return (timestamps[place] - timestamps[0]) / SAMPLES;
    }
}
