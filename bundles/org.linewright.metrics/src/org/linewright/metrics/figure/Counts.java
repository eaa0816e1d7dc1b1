package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Something that is counted, by the values of its labels. For any thread. */
final class Counts {

    private final String name;
    private final String help;
    private final List<String> labels;
    private final Map<Labels, LongAdder> counts = new ConcurrentHashMap<>();

    /** @param name without {@code _total} */
    Counts(String name, String help, String... labels) {
        this.name = name;
        this.help = help;
        this.labels = List.of(labels);
    }

    void add(long more, String... values) {
        counts.computeIfAbsent(Labels.of(labels, List.of(values)), one -> new LongAdder()).add(more);
    }

    CounterSnapshot now() {
        CounterSnapshot.Builder all = CounterSnapshot.builder().name(name).help(help);
        counts.forEach((at, count) -> all
                .dataPoint(CounterDataPointSnapshot.builder().labels(at).value(count.sum()).build()));
        return all.build();
    }
}
