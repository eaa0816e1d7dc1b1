package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.Quantiles;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least, the middle and the most of what there is now, by the values of its labels. Without a count and a sum, which
 * would have to grow for ever. Of one thread.
 */
final class Range {

    private static final double[] SHARES = { 0, 0.5, 1 };

    private final String name;
    private final String help;
    private final List<String> labels;
    private final Map<Labels, List<Double>> values = new LinkedHashMap<>();

    Range(String name, String help, String... labels) {
        this.name = name;
        this.help = help;
        this.labels = List.of(labels);
    }

    void add(double value, String... at) {
        values.computeIfAbsent(Labels.of(labels, List.of(at)), one -> new ArrayList<>()).add(value);
    }

    SummarySnapshot now() {
        SummarySnapshot.Builder all = SummarySnapshot.builder().name(name).help(help);
        values.forEach((at, some) -> all.dataPoint(
                SummaryDataPointSnapshot.builder().labels(at).quantiles(shares(some.stream().sorted().toList()))
                        .build()));
        return all.build();
    }

    /** @param rising in rising order; of two in the middle the lower one */
    private static Quantiles shares(List<Double> rising) {
        Quantiles.Builder all = Quantiles.builder();
        for (double share : SHARES) {
            all.quantile(new Quantile(share, rising.get((int) (share * (rising.size() - 1)))));
        }
        return all.build();
    }
}
