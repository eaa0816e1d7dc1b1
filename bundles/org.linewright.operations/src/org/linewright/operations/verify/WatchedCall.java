package org.linewright.operations.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.operations.verify.CallSeen.Ring;

/** One call between lines of ours, looked at from all its ends, and hung up at all of them. For one thread. */
final class WatchedCall {

    private static final CallSeen NOT_DIALLED = new CallSeen(0, Text.same("–"), false, List.of(), Optional.empty());
    private static final int PARTING_SECONDS = 5;

    private final Lines lines;
    private final Map<Party, LineId> ids;
    private final TestCall wish;
    private final BlockingQueue<Optional<OfferedCall>> news = new LinkedBlockingQueue<>();
    private final List<OfferedCall> offered = new ArrayList<>();
    private final List<Ring> rings = new ArrayList<>();
    private Optional<RunningCall> placed = Optional.empty();
    private Optional<RunningCall> pickup = Optional.empty();

    WatchedCall(Lines lines, Map<Party, LineId> ids, TestCall wish) {
        this.lines = lines;
        this.ids = ids;
        this.wish = wish;
    }

    /** Makes it and waits until there is nothing more to see, or the time is over. */
    CallSeen seen() {
        try (Watch taking = lines.incoming(this::offered)) {
            Outcome<RunningCall> dialled = dial(wish.from(), wish.digits());
            placed = dialled.result();
            if (placed.isEmpty()) {
                return refused(dialled);
            }
            look(placed.get().report().times().begun());
            return seen(placed.get(), rings, pickup.map(call -> seen(call, List.of(), Optional.empty())));
        } finally {
            part();
        }
    }

    private Consumer<CallReport> offered(OfferedCall call) {
        news.add(Optional.of(call));
        return report -> news.add(Optional.empty());
    }

    private Outcome<RunningCall> dial(Party from, String digits) {
        return lines.dial(ids.get(from), DialWish.of(digits), report -> news.add(Optional.empty()));
    }

    private void look(Instant begun) {
        long end = System.nanoTime() + wish.watch().toNanos();
        boolean answered = false;
        while (!over()) {
            if (!answered && talking(placed)) {
                answered = true;
                end = System.nanoTime() + wish.watch().toNanos();
            }
            Optional<OfferedCall> next = next(end - System.nanoTime());
            if (next == null) { // framework-driven null: nothing more in time
                return;
            }
            next.ifPresent(call -> ring(call, begun));
        }
    }

    /** Nothing more is to be expected: the caller was answered finally, and by no PBX that still has something to say. */
    private boolean over() {
        boolean done = over(placed) || talking(placed) && offered.stream().anyMatch(call -> talking(Optional.of(call)));
        return done && (wish.meanwhile().isEmpty() || pickup.isEmpty() || over(pickup) || talking(pickup))
                || talking(placed) && talking(pickup);
    }

    private void ring(OfferedCall call, Instant begun) {
        offered.add(call);
        CallReport report = call.report();
        ids.entrySet()
                .stream()
                .filter(line -> report.rang() && line.getValue().equals(report.line()))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(at -> ring(at, call, report, Duration.between(begun, report.times().begun())));
    }

    private void ring(Party at, OfferedCall call, CallReport report, Duration after) {
        rings.add(new Ring(at, after, Optional.of(report.partner().number()).filter(number -> !number.isBlank())));
        if (wish.answering().contains(at)) {
            call.accept();
        }
        if (pickup.isEmpty()) {
            pickup = wish.meanwhile().flatMap(code -> dial(code.by(), code.digits()).result());
        }
    }

    private Optional<OfferedCall> next(long nanos) {
        try {
            return news.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return null; // framework-driven null: as when the time is over
        }
    }

    private void part() {
        news.stream().flatMap(Optional::stream).forEach(offered::add);
        List<RunningCall> all = Stream.of(placed.stream(), pickup.stream(), offered.stream())
                .flatMap(calls -> calls)
                .map(RunningCall.class::cast)
                .toList();
        all.forEach(RunningCall::hangUp);
        CompletableFuture
                .allOf(all.stream().map(call -> call.ended().toCompletableFuture()).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PARTING_SECONDS, TimeUnit.SECONDS) // framework-driven null
                .join();
    }

    private static boolean talking(Optional<? extends RunningCall> call) {
        return call.filter(one -> one.report().stage() == Stage.TALKING).isPresent();
    }

    private static boolean over(Optional<? extends RunningCall> call) {
        return call.filter(one -> one.report().over()).isPresent();
    }

    private static CallSeen seen(RunningCall call, List<Ring> rings, Optional<CallSeen> pickup) {
        CallReport report = call.report();
        return new CallSeen(report.status(), report.answer().isBlank() ? report.words() : Text.same(report.answer()),
                report.sound().heard(), rings, pickup);
    }

    private static CallSeen refused(Outcome<RunningCall> dialled) {
        return dialled.troubles()
                .stream()
                .findFirst()
                .map(why -> new CallSeen(0, why.sentence(), false, List.of(), Optional.empty()))
                .orElse(NOT_DIALLED);
    }
}
