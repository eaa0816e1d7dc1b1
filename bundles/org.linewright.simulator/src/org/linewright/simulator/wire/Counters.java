package org.linewright.simulator.wire;

import java.util.concurrent.atomic.LongAdder;
import org.linewright.simulator.Traffic;

/** Counts datagrams and responses. Thread: any. */
final class Counters {

    final LongAdder taken = new LongAdder();
    final LongAdder keepAlives = new LongAdder();
    final LongAdder refused = new LongAdder();
    final LongAdder unreadable = new LongAdder();
    final LongAdder answered = new LongAdder();
    final LongAdder asked = new LongAdder();

    Traffic traffic(long calls) {
        return new Traffic(taken.sum(), keepAlives.sum(), refused.sum(), unreadable.sum(), answered.sum(),
                asked.sum(), calls);
    }
}
