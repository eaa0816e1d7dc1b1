package org.linewright.diagnostics.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.diagnostics.FakeWire;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Round;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.RegistrarFound;

/** Lines are looked after on virtual time; the looks run on the test's thread. */
class LiveRoundTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final VirtualTimers time = new VirtualTimers();
    private final FakeWire wire = new FakeWire(time);
    private final Tracer tracer = Tracer.over(wire);
    private final List<Examined> looks = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Consumer<RegistrarFound>> dns = new ArrayList<>();
    private List<LineGroup> groups = List.of();
    private List<Finding> found = List.of(finding("one", Verdict.ERROR));
    private Duration cost = Duration.ZERO;
    private final Checks checks = examined -> {
        looks.add(examined);
        time.pass(cost);
        return found;
    };
    private final Round round = begun(Runnable::run);

    @AfterEach
    void end() {
        round.close();
        tracer.end();
    }

    @Test
    void itLooksAtOnceAndThenOnceAMinute() {
        time.pass(SECOND);
        assertEquals(1, looks.size());
        time.pass(Duration.ofMinutes(10));
        assertEquals(11, looks.size());
    }

    @Test
    void manyChangesAreOneLook() {
        time.pass(Duration.ofSeconds(10));
        for (int change = 0; change < 1_000; change++) {
            round.changed();
        }
        time.pass(SECOND);
        assertEquals(2, looks.size());
    }

    @Test
    void changesWithoutEndCostATwentiethOfTheTimeAtMost() {
        cost = Duration.ofMillis(200);
        for (int tick = 0; tick < 1_000; tick++) {
            time.pass(Duration.ofMillis(100));
            round.changed();
        }
        long spent = looks.size() * 200L;
        long passed = Duration.between(Instant.parse("2026-01-01T00:00:00Z"), time.instant()).toMillis();
        assertTrue(spent * 20 <= passed, spent + " ms of " + passed);
        assertTrue(looks.size() > 20, "and yet it looks: " + looks.size());
    }

    @Test
    void whatStandsHasStoodSinceItWasFirstFound() {
        time.pass(SECOND);
        Instant first = round.newest().orElseThrow().at();
        found = List.of(finding("one", Verdict.ERROR), finding("two", Verdict.WARNING));
        time.pass(Duration.ofMinutes(1));
        assertEquals(List.of(first, round.newest().orElseThrow().at()), since());
        found = List.of(finding("one", Verdict.PASSED));
        time.pass(Duration.ofMinutes(1));
        assertEquals(List.of(round.newest().orElseThrow().at()), since());
    }

    @Test
    void everyReportIsToldAndNoneAfterItIsClosed() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        round.watch(report -> told.countDown());
        time.pass(SECOND);
        assertTrue(told.await(10, TimeUnit.SECONDS));
        round.close();
        time.pass(Duration.ofHours(1));
        assertEquals(1, looks.size());
        assertEquals(0, time.waiting());
    }

    @Test
    void messagesAreLookedAtOnceTheyAreRecorded() {
        time.pass(Duration.ofSeconds(10));
        assertTrue(looks.getLast().conversations().isEmpty());
        assertEquals(Optional.of(false), round.newest().map(Report::recorded));
        tracer.begin(TraceWish.usual(), time, time);
        round.changed();
        time.pass(Duration.ofSeconds(5));
        Samples.call(wire, () -> time.pass(Duration.ofMillis(10)), "a");
        time.pass(Duration.ofMinutes(1));
        assertEquals(1, looks.getLast().conversations().size());
        assertEquals(Optional.of(true), round.newest().map(Report::recorded));
    }

    @Test
    void thatMessagesHaveComeIsToldAtOnce() throws InterruptedException {
        tracer.begin(TraceWish.usual(), time, time);
        Semaphore more = new Semaphore(0);
        Heard heard = new Heard(tracer, more::release);
        assertEquals(Optional.of(List.of()), heard.conversations());
        assertTrue(more.tryAcquire(10, TimeUnit.SECONDS), "that it is followed");
        Samples.call(wire, () -> time.pass(Duration.ofMillis(300)), "a");
        assertTrue(more.tryAcquire(10, TimeUnit.SECONDS), "that more has come");
        assertEquals(Optional.of(1), heard.conversations().map(List::size));
        heard.end();
    }

    @Test
    void registrarsAreAskedForOnceUntilTheAnswerIsOldOrAPersonWantsToKnow() {
        groups = List.of(group("one"), group("two"));
        round.changed();
        time.pass(SECOND);
        assertEquals(List.of("pbx.example"), asked);
        dns.getFirst().accept(new RegistrarFound(List.of(), List.of(), Optional.empty(), Optional.empty(), true));
        time.pass(Duration.ofMinutes(2));
        assertEquals(2, looks.getLast().lookups().size());
        assertEquals(1, asked.size());
        time.pass(Duration.ofMinutes(9));
        assertEquals(2, asked.size());
        round.again();
        time.pass(Duration.ofSeconds(2));
        assertEquals(3, asked.size());
        assertEquals(2, looks.getLast().lookups().size());
    }

    private Round begun(Executor worker) {
        return new AllRounds(checks, tracer, (host, port, listener) -> {
            asked.add(host);
            dns.add(listener);
            return nothing();
        }, worker).begin(() -> Examined.nothing(time.instant()).withGroups(groups), time, time);
    }

    private static Watch nothing() {
        return () -> {
            // nothing was begun
        };
    }

    private List<Instant> since() {
        return round.newest().orElseThrow().standing().stream().map(one -> one.since()).toList();
    }

    private static Finding finding(String code, Verdict verdict) {
        return new Finding("test", code, verdict, Subject.ALL, Text.same(code), Text.EMPTY, Text.EMPTY, List.of(),
                Optional.empty());
    }

    private static LineGroup group(String id) {
        return new LineGroup(new GroupId(id), id, "generic", Optional.empty(),
                new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(), Duration.ofMinutes(10),
                        Duration.ofMillis(300), new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30))),
                Media.G711, Map.of(), Map.of(), List.of());
    }
}
