package org.linewright.diagnostics.internal.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;

/** Messages that the network brought twice: nobody repeats a message so soon (RFC 3261 §17.1.1.1, T1). */
final class Doubled {

    private static final long SOONEST = Duration.ofMillis(100).toNanos();

    private Doubled() {
    }

    static List<TraceEntry> of(List<TraceEntry> entries) {
        Map<Long, Long> last = new HashMap<>();
        return entries.stream().filter(one -> {
            long original = one.isRepeat() ? one.repeats() : one.number();
            long before = last.getOrDefault(original, one.nanos() - SOONEST);
            last.put(original, one.nanos());
            return one.direction() == Direction.RECEIVED && one.isRepeat() && one.nanos() - before < SOONEST;
        }).toList();
    }
}
