package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Backoff;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;

/**
 * Running lines on real time, real sockets and a free port, ten times quicker than in the field: T1 is 50 ms, so that
 * silence is noticed after 3.2 s, and a first wait is 200 ms at most.
 */
public final class Office implements AutoCloseable {

    public static final Duration T1 = Duration.ofMillis(50);
    public static final Backoff BACKOFF = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(2));

    private final SystemTimers timers = new SystemTimers("office");
    private final List<LineStatus> told = new ArrayList<>();
    private final Lines lines;
    private final Watch watch;

    private Office(LineEngine engine, LinesOptions options) {
        Outcome<Lines> started = engine.start(options, timers, InstantSource.system());
        this.lines = started.result().orElseThrow(() -> new AssertionError(started.troubles()));
        this.watch = lines.watch(this::told);
    }

    public static Office open() {
        return open(T1);
    }

    public static Office open(Duration t1) {
        return new Office(Services.one(LineEngine.class), options(t1));
    }

    /** As in the field, but at this address of the machine. */
    public static Office at(InetAddress local) {
        return new Office(Services.one(LineEngine.class), LinesOptions.defaults().on(local, 0));
    }

    public static LinesOptions options(Duration t1) {
        return LinesOptions.defaults().on(InetAddress.getLoopbackAddress(), 0).withTimes(t1, BACKOFF);
    }

    public Lines lines() {
        return lines;
    }

    /** From now on these groups, each line with its right password. */
    public void want(LineGroup... groups) {
        lines.want(List.of(groups), Office::password);
    }

    public static Outcome<Secret> password(SecretReference reference) {
        return Outcome.done(new Secret("pw-" + reference.name()));
    }

    /** Waits until so many lines are in this state. */
    public void await(int count, LineState state, Duration limit) {
        await(count + " lines " + state, limit,
                all -> all.stream().filter(one -> one.state() == state).count() == count);
    }

    /** Waits until the statuses of all lines are as wanted; fails when they are not in time. */
    public synchronized List<LineStatus> await(String what, Duration limit, Predicate<List<LineStatus>> enough) {
        long end = System.nanoTime() + limit.toNanos();
        while (!enough.test(lines.statuses())) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("Not within " + limit + ": " + what + "; the lines say " + summary());
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return lines.statuses();
    }

    public LineStatus status(String user) {
        return lines.statuses().stream().filter(one -> one.id().user().equals(user)).findFirst().orElseThrow();
    }

    /** Every status told so far, oldest first. */
    synchronized List<LineStatus> told() {
        return List.copyOf(told);
    }

    /** Un-registers all lines; none is left to expire. */
    public void stop() throws Exception {
        assertEquals(0, lines.stop(Duration.ofSeconds(20)).toCompletableFuture().get(30, TimeUnit.SECONDS));
    }

    @Override
    public void close() throws Exception {
        watch.close();
        lines.close();
        timers.close();
    }

    private synchronized void told(LineStatus status) {
        told.add(status);
        notifyAll();
    }

    private Map<LineState, List<String>> summary() {
        Map<LineState, List<String>> words = new LinkedHashMap<>();
        lines.statuses().forEach(one -> words.computeIfAbsent(one.state(), state -> new ArrayList<>())
                .add(one.id().user() + " " + one.reason().english()));
        words.replaceAll(
                (state, all) -> all.size() > 3 ? List.of(all.size() + " lines, the first: " + all.getFirst()) : all);
        return words;
    }
}
