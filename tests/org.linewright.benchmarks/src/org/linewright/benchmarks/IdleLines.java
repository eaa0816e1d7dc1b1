package org.linewright.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.engine.SipLineEngine;
import org.linewright.sip.JainUserAgents;

/**
 * A process of its own that runs lines by the product's engine, says when all of them are registered, and, when asked
 * to, what they weigh.
 */
public final class IdleLines {

    private static final Duration REST = Duration.ofSeconds(10);

    private final Lines lines;
    private final int port;
    private final Duration delay;

    private IdleLines(Lines lines, int port, Duration delay) {
        this.lines = lines;
        this.port = port;
        this.delay = delay;
    }

    /** Registrar's port, number of lines, delay in microseconds, and {@code weigh} or not. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        Duration delay = Duration.ofNanos(1000 * Long.parseLong(arguments[2]));
        try (SystemTimers timers = new SystemTimers("benchmark");
                Lines lines = new SipLineEngine(new JainUserAgents())
                        .start(LinesOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers,
                                Clock.systemUTC())
                        .result()
                        .orElseThrow()) {
            IdleLines idle = new IdleLines(lines, Integer.parseInt(arguments[0]), delay);
            if (arguments.length > 3) {
                idle.weigh(count);
            } else {
                idle.register(count);
                System.out.println("registered");
            }
        }
    }

    private void weigh(int count) throws Exception {
        register(1);
        long before = heap();
        register(count);
        System.out.println("registered");
        long storm = heap();
        new CountDownLatch(1).await(REST.toMillis(), TimeUnit.MILLISECONDS); // what is measured is the passing of time
        long after = heap();
        System.out.println((storm - before) / count + " " + (after - before) / count + " "
                + ManagementFactory.getThreadMXBean().getThreadCount() + " " + resident());
    }

    private void register(int count) throws Exception {
        Set<LineId> up = new HashSet<>();
        CountDownLatch all = new CountDownLatch(count);
        LineGroup group = group(count);
        try (Watch watching = lines.watch(status -> {
            if (status.registered() && up.add(status.id())) {
                all.countDown();
            }
        })) {
            lines.want(List.of(group), reference -> Outcome.done(new Secret("pw-" + reference.name())));
            all.await();
        }
    }

    private LineGroup group(int count) {
        Registrar registrar = new Registrar("127.0.0.1", OptionalInt.of(port), Optional.of("bench.example"),
                Duration.ofMinutes(10), delay, KeepAlive.OFF);
        SecretReference password = SecretReference.secret("<USER>");
        List<Line> all = IntStream.range(0, count).mapToObj("e%05d"::formatted).map(user -> new Line(user, password))
                .toList();
        return new LineGroup(new GroupId("benchmark"), "benchmark", "generic.sip", Optional.empty(), registrar,
                Media.G711,
                Map.of(), Map.of(), all);
    }

    /** What lives on the heap, after as many collections as it takes to settle. */
    private static long heap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Resident megabytes of this process. */
    private static long resident() throws IOException {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
