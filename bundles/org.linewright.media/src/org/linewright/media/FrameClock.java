package org.linewright.media;

import java.util.function.LongSupplier;

/** When frames that follow each other begin, steadier than the beat that asks for them. For one thread. */
final class FrameClock {

    private static final long FRAME = Beat.FRAME.toNanos();
    private static final long LOST = 5 * FRAME;

    private final LongSupplier nanos;
    private boolean begun;
    private long expected;

    FrameClock(LongSupplier nanos) {
        this.nanos = nanos;
    }

    long next() {
        long now = nanos.getAsLong();
        long start = begun && Math.abs(now - expected) < LOST ? expected : now;
        begun = true;
        expected = start + FRAME;
        return start;
    }
}
