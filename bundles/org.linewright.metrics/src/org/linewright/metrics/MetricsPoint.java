package org.linewright.metrics;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.linewright.core.Outcome;
import org.linewright.lines.Lines;
import org.linewright.metrics.figure.Figures;
import org.linewright.metrics.http.Desk;
import org.linewright.metrics.http.Limits;
import org.linewright.metrics.http.Readiness;

/** An open HTTP end point: {@code /metrics}, {@code /health/live} and {@code /health/ready}. */
public final class MetricsPoint implements AutoCloseable {

    private static final int BACKLOG = 16;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Figures figures;

    private MetricsPoint(HttpServer server, ExecutorService threads, Figures figures) {
        this.server = server;
        this.threads = threads;
        this.figures = figures;
    }

    /** Opens it; refused when the address is not to be had, with a warning when others than this machine reach it. */
    public static Outcome<MetricsPoint> open(Lines lines, MetricsOptions options) {
        InetSocketAddress address = options.address();
        Limits.set();
        try {
            HttpServer server = HttpServer.create(address, BACKLOG);
            MetricsPoint point = new MetricsPoint(server,
                    Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("metrics ", 0).factory()),
                    Figures.of(lines, options));
            point.start(new Readiness(lines::statuses));
            return address.getAddress().isLoopbackAddress()
                    ? Outcome.done(point)
                    : Outcome.done(point, List.of(MetricsTrouble.NOT_PROTECTED.about(point.written())));
        } catch (IOException | IllegalArgumentException no) {
            return Outcome.refused(MetricsTrouble.NOT_OPENED.about(address).because(String.valueOf(no.getMessage())));
        }
    }

    private void start(Readiness readiness) {
        server.setExecutor(threads);
        server.createContext("/", new Desk(figures, readiness));
        server.start();
    }

    /** Where it answers. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** The same as a person writes it in a browser, without a path. */
    public String written() {
        InetSocketAddress at = address();
        String host = at.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort();
    }

    /** Closes the port; what is being answered is cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        figures.close();
    }
}
