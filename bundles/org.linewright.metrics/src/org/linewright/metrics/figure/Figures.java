package org.linewright.metrics.figure;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.linewright.lines.Lines;
import org.linewright.metrics.MetricsOptions;

/** All figures, counted since this was made. For any thread. */
public final class Figures implements AutoCloseable {

    private final ExpositionFormatWriter prometheus = PrometheusTextFormatWriter.create();
    private final ExpositionFormatWriter openMetrics = OpenMetricsTextFormatWriter.create();
    private final Happened happened;
    private final Standing standing;
    private final Machine machine;

    private Figures(Happened happened, Standing standing, Machine machine) {
        this.happened = happened;
        this.standing = standing;
        this.machine = machine;
    }

    public static Figures of(Lines lines, MetricsOptions options) {
        return new Figures(new Happened(lines.figures()), new Standing(lines, options.lines()),
                new Machine(options.version()));
    }

    /**
     * Writes them as they are now.
     *
     * @param accept what the reader takes, as HTTP says it
     * @return the media type of what was written
     */
    public String write(String accept, OutputStream out) throws IOException {
        ExpositionFormatWriter writer = openMetrics.accepts(accept) ? openMetrics : prometheus;
        writer.write(out, now());
        return writer.getContentType();
    }

    private MetricSnapshots now() {
        return new MetricSnapshots(Stream.of(standing.now(), happened.now(), machine.now())
                .flatMap(some -> some)
                .toArray(MetricSnapshot[]::new));
    }

    @Override
    public void close() {
        happened.close();
    }
}
