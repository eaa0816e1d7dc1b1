package org.linewright.sip.guard;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the port saw. */
public final class Tally {

    private final Map<Verdict, LongAdder> counts = new EnumMap<>(Verdict.class);
    private final LongAdder sent = new LongAdder();

    public Tally() {
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, new LongAdder());
        }
    }

    void count(Verdict verdict) {
        counts.get(verdict).increment();
    }

    public void countSent() {
        sent.increment();
    }

    public long sent() {
        return sent.sum();
    }

    public long received() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** What was dropped, by the verdict's name; only what happened. */
    public Map<String, Long> dropped() {
        Map<String, Long> dropped = new TreeMap<>();
        counts.forEach((verdict, count) -> {
            if (!verdict.welcome() && count.sum() > 0) {
                dropped.put(verdict.name(), count.sum());
            }
        });
        return dropped;
    }
}
