package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How something that is measured spreads over steps, by the values of its labels. For any thread. */
final class Spread {

    private final String name;
    private final String help;
    private final List<String> labels;
    private final double[] steps;
    private final Map<Labels, Measured> measured = new ConcurrentHashMap<>();

    /** @param steps the upper bounds in rising order; everything above the last is counted too */
    Spread(String name, String help, List<String> labels, double... steps) {
        this.name = name;
        this.help = help;
        this.labels = labels;
        this.steps = steps.clone();
    }

    void add(double value, String... values) {
        measured.computeIfAbsent(Labels.of(labels, List.of(values)), one -> new Measured()).add(value);
    }

    HistogramSnapshot now() {
        HistogramSnapshot.Builder all = HistogramSnapshot.builder().name(name).help(help);
        measured.forEach((at, values) -> all.dataPoint(values.now(at)));
        return all.build();
    }

    private final class Measured {

        private final long[] counts = new long[steps.length + 1];
        private double sum;

        synchronized void add(double value) {
            int step = 0;
            while (step < steps.length && value > steps[step]) {
                step++;
            }
            counts[step]++;
            sum += value;
        }

        synchronized HistogramDataPointSnapshot now(Labels at) {
            ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
            for (int step = 0; step < counts.length; step++) {
                buckets.bucket(step < steps.length ? steps[step] : Double.POSITIVE_INFINITY, counts[step]);
            }
            return HistogramDataPointSnapshot.builder().labels(at).classicHistogramBuckets(buckets.build()).sum(sum)
                    .build();
        }
    }
}
