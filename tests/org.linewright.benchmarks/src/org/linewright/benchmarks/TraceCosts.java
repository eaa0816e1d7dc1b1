package org.linewright.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;

/** What a recording costs: a user agent that asks with OPTIONS and is answered, with and without one. */
final class TraceCosts {

    private static final int ASKED_A_SECOND = 500;
    private static final Duration TURN = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 4L << 20;

    private TraceCosts() {
    }

    /** One round, in percent of a core. */
    private record Round(double without, double with, RecordingFigures figures, int answered) {
        double costs() {
            return with - without;
        }
    }

    /** {@code rounds} rounds after one that only warms up. */
    static Table measured(int rounds) throws IOException {
        List<Round> all = new ArrayList<>();
        JainUserAgents agents = new JainUserAgents();
        try (SystemTimers timers = new SystemTimers("bench timers");
                Answering answering = new Answering();
                UserAgent agent = agents.open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                        .result().orElseThrow()) {
            ServerAddress server = new ServerAddress("127.0.0.1", OptionalInt.of(answering.port()));
            for (int i = 0; i < rounds + 1; i++) {
                all.add(round(agents, agent, server, timers));
            }
        }
        return table(all.subList(1, all.size()));
    }

    private static Round round(JainUserAgents agents, UserAgent agent, ServerAddress server, SystemTimers timers) {
        AtomicInteger answered = new AtomicInteger();
        double without = percent(agent, server, answered);
        Tracer tracer = Tracer.over(agents);
        Optional<Recording> recording = tracer
                .begin(TraceWish.usual().within(100_000, MOST_BYTES), timers, InstantSource.system()).result();
        double with = percent(agent, server, answered);
        tracer.end();
        return new Round(without, with, recording.orElseThrow().figures(), answered.get());
    }

    private static double percent(UserAgent agent, ServerAddress server, AtomicInteger answered) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long cpu = process.getProcessCpuTime();
        long begin = System.nanoTime();
        long count = TURN.toSeconds() * ASKED_A_SECOND;
        for (long i = 0; i < count; i++) {
            LockSupport.parkNanos(begin + i * 1_000_000_000L / ASKED_A_SECOND - System.nanoTime());
            agent.keepAlive(server, KeepAlive.Method.OPTIONS, one -> answered.addAndGet(one.answered() ? 1 : 0));
        }
        return 100.0 * (process.getProcessCpuTime() - cpu) / (System.nanoTime() - begin);
    }

    private static Table table(List<Round> rounds) {
        RecordingFigures last = rounds.getLast().figures();
        Figure costs = Figure.of(rounds, Round::costs);
        return new Table().row("", "% of a core")
                .row("not recorded", Figure.of(rounds, Round::without).text(1))
                .row("recorded", Figure.of(rounds, Round::with).text(1))
                .row("the recording", costs.text(1), Limit.atMost(5).judged(costs))
                .row("answered a round", Figure.of(rounds, one -> (double) one.answered()).text(0))
                .row("messages kept", "%,d".formatted(last.kept()), "%,d forgotten, %,d missed"
                        .formatted(last.forgotten(), last.missed()))
                .row("bytes kept", "%,d".formatted(last.bytes()), Limit.atMost(MOST_BYTES)
                        .judged(Figure.of(rounds, one -> (double) one.figures().bytes())));
    }
}
