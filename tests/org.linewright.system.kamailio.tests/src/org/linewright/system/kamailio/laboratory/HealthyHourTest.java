package org.linewright.system.kamailio.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.LineGroup;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.Lines;
import org.linewright.lines.Reach;
import org.linewright.peers.Kamailio;
import org.linewright.system.kamailio.Groups;
import org.linewright.system.kamailio.Office;
import org.linewright.system.kamailio.Services;

/**
 * An hour in which all is well, at a real Kamailio. Lines, proofs and checks live on virtual time, which waits whenever
 * something was sent until it is answered.
 */
@Timeout(600)
class HealthyHourTest {

    private static final Duration STEP = Duration.ofSeconds(1);
    /** T1: time goes in larger steps than it takes to answer. */
    private static final Duration SLOW = STEP.multipliedBy(4);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final VirtualTimers time = new VirtualTimers();
    private final SystemTimers real = new SystemTimers("healthy hour");
    private final Tracer tracer = Services.one(Tracer.class);
    private final Checks checks = Services.one(Checks.class);
    private final Set<String> ever = new TreeSet<>();

    @Test
    void thereIsNoFalseAlarm() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Lines lines = lines()) {
            Recording recording = tracer.begin(TraceWish.usual(), real, time).result().orElseThrow();
            LineGroup usual = Groups.at(pbx, 3, Duration.ofMinutes(10), Duration.ofMillis(300));
            LineGroup group = usual.withRegistrar(usual.registrar().withProve(Duration.ofMinutes(5)));
            lines.want(List.of(group), Office::password);
            recording.watch(figures -> told());
            for (int second = 1; second <= Duration.ofHours(1).toSeconds(); second++) {
                time.pass(STEP);
                until("everything that was sent is answered", () -> answered(recording, lines.figures().wire().sent()));
                if (second % 60 == 0) {
                    ever.addAll(faults(seen(group, lines, recording)));
                }
            }
            assertEquals(Set.of(), ever);
            assertTrue(lines.statuses().stream()
                    .allMatch(one -> one.registered() && one.reach().is(Reach.Standing.PROVEN)), "all went well");
            assertTrue(pbx.heard().size() >= 3 * 6, "they were refreshed: " + pbx.heard().size());
        } finally {
            tracer.end();
            real.close();
        }
    }

    private Lines lines() {
        return Services.one(LineEngine.class)
                .start(Office.options(SLOW), time, time).result().orElseThrow();
    }

    private Examined seen(LineGroup group, Lines lines, Recording recording) {
        return Examined.nothing(time.instant()).withGroups(List.of(group)).withStatuses(lines.statuses())
                .withConversations(conversations(recording));
    }

    private Set<String> faults(Examined seen) {
        return checks.of(seen).stream().filter(one -> one.verdict().isFault()).map(Finding::code)
                .collect(Collectors.toSet());
    }

    private static List<Conversation> conversations(Recording recording) {
        return Conversations.of(recording.shown(TraceQuery.ALL, Masking.OPEN));
    }

    /** @param sent so much must have been recorded of it */
    private static boolean answered(Recording recording, long sent) {
        List<Conversation> all = conversations(recording);
        long recorded = all.stream().flatMap(one -> one.entries().stream())
                .filter(one -> one.direction() == Direction.SENT).count();
        return recorded >= sent && all.stream().flatMap(one -> one.exchanges().stream())
                .allMatch(HealthyHourTest::answered);
    }

    private static boolean answered(Exchange exchange) {
        return exchange.answer().isPresent() || exchange.method().equals("ACK")
                || exchange.request().filter(one -> one.direction() == Direction.SENT).isEmpty();
    }

    private synchronized void told() {
        notifyAll();
    }

    private synchronized void until(String what, BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!so.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("Not within " + SOON + " at " + time.instant() + ": " + what);
            }
            wait(Math.min(left, 1000));
        }
    }
}
