package org.linewright.system.kamailio.laboratory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Round;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.diagnostics.live.Standing;
import org.linewright.lines.LineState;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;
import org.linewright.peers.NatNetwork;
import org.linewright.peers.Way;
import org.linewright.system.kamailio.Groups;
import org.linewright.system.kamailio.Office;
import org.linewright.system.kamailio.Services;

/**
 * Lines at Kamailio, on a way that can be harmed, recorded and looked after. Real sockets and real time; T1 is 200 ms, so
 * that a busy machine is no loss and silence is noticed after 12.8 s.
 */
final class Laboratory implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(40);
    private static final Duration T1 = Duration.ofMillis(200);
    /** Where nobody is silent nothing is sent twice, however busy this machine is. */
    private static final Duration SLOW = Duration.ofSeconds(4);
    static final long SEED = 20261130;

    private final SystemTimers timers = new SystemTimers("laboratory");
    private final Tracer tracer = Services.one(Tracer.class);
    private final Set<String> ever = new ConcurrentSkipListSet<>();
    private final Kamailio pbx;
    private final InetSocketAddress registrar;
    private final Optional<Way> way;
    private final Office office;
    private final Round round;
    private List<LineGroup> groups = List.of();

    private Laboratory(Kamailio pbx, Office office, InetSocketAddress registrar, Optional<Way> way) {
        this.pbx = pbx;
        this.office = office;
        this.registrar = registrar;
        this.way = way;
        tracer.begin(TraceWish.usual(), timers, InstantSource.system());
        this.round = Services.one(Rounds.class).begin(this::seen, timers, InstantSource.system());
        office.lines().watch(status -> round.changed());
        round.watch(report -> {
            ever.addAll(codes(report));
            told();
        });
    }

    static Laboratory open() throws IOException {
        return open(KamailioSettings.USUAL);
    }

    static Laboratory open(KamailioSettings settings) throws IOException {
        return open(settings, T1);
    }

    /** For faults of calls: everybody answers, but it may take a while. */
    static Laboratory ofCalls() throws IOException {
        return open(KamailioSettings.USUAL, SLOW);
    }

    private static Laboratory open(KamailioSettings settings, Duration t1) throws IOException {
        Kamailio pbx = Kamailio.started(settings);
        Way way = Way.to(pbx.address(), SEED);
        return new Laboratory(pbx, Office.open(t1), way.address(), Optional.of(way));
    }

    /** With a real router on the way, and none that can be harmed. */
    static Laboratory behind(NatNetwork nat, KamailioSettings settings) throws IOException {
        Kamailio pbx = Kamailio.started(settings, nat.outside());
        return new Laboratory(pbx, Office.at(nat.inside()), pbx.address(), Optional.empty());
    }

    Kamailio pbx() {
        return pbx;
    }

    Way way() {
        return way.orElseThrow();
    }

    Office office() {
        return office;
    }

    /** A group of so many lines that reach Kamailio by the way. */
    LineGroup group(int lines) {
        LineGroup direct = Groups.at(pbx, lines, Duration.ofMinutes(10), Duration.ofMillis(20));
        Registrar old = direct.registrar();
        return direct.withRegistrar(old.withHost(registrar.getAddress().getHostAddress())
                .withPort(OptionalInt.of(registrar.getPort()))
                .withKeepAlive(new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30))));
    }

    /** From now on these lines run. */
    Laboratory want(LineGroup... wanted) {
        groups = List.of(wanted);
        office.want(wanted);
        round.changed();
        return this;
    }

    /** From now on this many lines run and are registered. */
    Laboratory registered(int lines) {
        want(group(lines));
        office.await(lines, LineState.REGISTERED, SOON);
        return this;
    }

    /** Registers every line again, and waits until that is done. */
    Laboratory refreshed() {
        Instant before = Instant.now();
        office.lines().statuses().forEach(one -> office.lines().retry(one.id()));
        office.await("all are registered anew", SOON, all -> all.stream()
                .allMatch(one -> one.registered() && one.next().isPresent()
                        && !one.since().isBefore(before.minus(Duration.ofHours(1)))));
        return this;
    }

    /** Waits until this is found and nothing else; fails when anything else was ever found since the last time. */
    void finds(String... codes) throws InterruptedException {
        Set<String> wanted = Set.of(codes);
        long end = System.nanoTime() + SOON.toNanos();
        round.again();
        synchronized (this) {
            while (!round.newest().map(Laboratory::codes).equals(Optional.of(wanted))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Wanted " + wanted + " but found " + words());
                }
                wait(left);
            }
        }
        Set<String> strange = new TreeSet<>(ever);
        strange.removeAll(wanted);
        if (!strange.isEmpty()) {
            throw new AssertionError("Wanted " + wanted + " but meanwhile found " + strange + " too; now " + words());
        }
    }

    /** Waits until all of these were found, and fails when anything else was. */
    void saw(String... codes) throws InterruptedException {
        Set<String> wanted = Set.of(codes);
        long end = System.nanoTime() + SOON.toNanos();
        synchronized (this) {
            while (!ever.containsAll(wanted)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Wanted " + wanted + " but saw " + ever + "; now " + words());
                }
                wait(left);
            }
        }
        if (!wanted.equals(Set.copyOf(ever))) {
            throw new AssertionError("Wanted " + wanted + " but saw " + ever + "; now " + words());
        }
    }

    /** What was found before counts no longer. */
    Laboratory forgets() {
        ever.clear();
        return this;
    }

    @Override
    public void close() throws Exception {
        round.close();
        tracer.end();
        office.close();
        way.ifPresent(Way::close);
        pbx.close();
        timers.close();
    }

    /** Something is rewritten: the first words that fit become others, once in each message; its length is right. */
    static UnaryOperator<String> rewriting(String regexp, String other) {
        return message -> measured(message.replaceFirst(regexp, other));
    }

    static String measured(String message) {
        int body = message.indexOf("\r\n\r\n");
        return body < 0
                ? message
                : message.replaceFirst("(?m)^Content-Length: *\\d+",
                        "Content-Length: " + (message.length() - body - 4));
    }

    private Examined seen() {
        return Examined.nothing(Instant.now()).withGroups(groups).withStatuses(office.lines().statuses())
                .withCalls(office.lines().figures().calls());
    }

    private synchronized void told() {
        notifyAll();
    }

    private String words() {
        return round.newest().map(report -> report.faults()
                .map(one -> one.finding().code() + " " + one.finding().summary().english() + " "
                        + one.finding().evidence())
                .collect(Collectors.joining("\n"))).orElse("nothing yet");
    }

    private static Set<String> codes(Report report) {
        return report.faults().map(Standing::finding).map(one -> one.code()).collect(Collectors.toSet());
    }
}
