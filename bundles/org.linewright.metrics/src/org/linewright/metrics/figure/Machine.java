package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The process, under the names that other Java programs use.
 *
 * @param version of this program
 */
record Machine(String version) {

    Stream<MetricSnapshot> now() {
        return Stream.of(build(), started(), cpu(), used(), most(), threads(), collections());
    }

    private MetricSnapshot build() {
        return InfoSnapshot.builder().name("linewright_build").help("The version of Linewright and of Java")
                .dataPoint(InfoDataPointSnapshot.builder()
                        .labels(Labels.of("version", version, "java", String.valueOf(Runtime.version())))
                        .build())
                .build();
    }

    private static MetricSnapshot started() {
        Gauge started = new Gauge("process_start_time_seconds", "When the process began, in seconds since 1970");
        started.add(ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3);
        return started.now();
    }

    private static MetricSnapshot cpu() {
        Duration spent = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return CounterSnapshot.builder().name("process_cpu_seconds").help("Time of the processors that was used")
                .dataPoint(CounterDataPointSnapshot.builder().value(Happened.seconds(spent)).build())
                .build();
    }

    private static MetricSnapshot used() {
        Gauge used = new Gauge("jvm_memory_used_bytes", "Memory in use", "area");
        used.add(heap().getUsed(), "heap");
        used.add(ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed(), "nonheap");
        return used.now();
    }

    private static MetricSnapshot most() {
        Gauge most = new Gauge("jvm_memory_max_bytes", "Memory that may be used; -1 when nothing limits it", "area");
        most.add(heap().getMax(), "heap");
        return most.now();
    }

    private static MemoryUsage heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    }

    private static MetricSnapshot threads() {
        Gauge threads = new Gauge("jvm_threads_current", "Threads of the system; virtual ones are not counted");
        threads.add(ManagementFactory.getThreadMXBean().getThreadCount());
        return threads.now();
    }

    private static MetricSnapshot collections() {
        SummarySnapshot.Builder all = SummarySnapshot.builder().name("jvm_gc_collection_seconds")
                .help("Collections of garbage and the time they took");
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            all.dataPoint(SummaryDataPointSnapshot.builder()
                    .labels(Labels.of("gc", collector.getName()))
                    .count(Math.max(0, collector.getCollectionCount()))
                    .sum(Math.max(0, collector.getCollectionTime()) / 1e3)
                    .build());
        }
        return all.build();
    }
}
