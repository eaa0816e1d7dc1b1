package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something as it stands, by the values of its labels. Of one thread. */
final class Gauge {

    private final String name;
    private final String help;
    private final List<String> labels;
    private final Map<Labels, Double> values = new LinkedHashMap<>();

    Gauge(String name, String help, String... labels) {
        this.name = name;
        this.help = help;
        this.labels = List.of(labels);
    }

    void add(double more, String... at) {
        values.merge(Labels.of(labels, List.of(at)), more, Double::sum);
    }

    GaugeSnapshot now() {
        GaugeSnapshot.Builder all = GaugeSnapshot.builder().name(name).help(help);
        values.forEach(
                (at, value) -> all.dataPoint(GaugeDataPointSnapshot.builder().labels(at).value(value).build()));
        return all.build();
    }
}
