package org.linewright.operations.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.operations.HeardWay;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.SelfCall;

/**
 * A call between two lines of ours, each of which speaks a test signal and listens for that of the other. For one thread,
 * which waits.
 *
 * @param number by which the called line is called
 */
record PlacedSelfCall(Lines lines, LineId from, LineId to, String number) {

    private static final int PATIENCE = 20;
    private static final int PARTING = 5;

    /** @param length how long both talk */
    Outcome<SelfCall> done(Duration length) {
        CompletableFuture<Boolean> talking = new CompletableFuture<>();
        CompletableFuture<OfferedCall> arrived = new CompletableFuture<>();
        try (Watch taking = lines.incoming(call -> taken(call, arrived))) {
            return lines.dial(from, DialWish.of(number), report -> heed(report, talking))
                    .then(caller -> seen(caller, talking, arrived, length));
        }
    }

    private Consumer<CallReport> taken(OfferedCall call, CompletableFuture<OfferedCall> arrived) {
        if (call.report().line().equals(to) && !arrived.isDone()) {
            call.sound(new Talk.TestSignal(false)).thenRun(call::accept);
            arrived.complete(call);
        }
        return report -> {
            // asked when wanted
        };
    }

    private static void heed(CallReport report, CompletableFuture<Boolean> talking) {
        if (report.stage() == Stage.TALKING) {
            talking.complete(true);
        } else if (report.over()) {
            talking.complete(false);
        }
    }

    private Outcome<SelfCall> seen(RunningCall caller, CompletableFuture<Boolean> talking,
            CompletableFuture<OfferedCall> arrived, Duration length) {
        caller.sound(new Talk.TestSignal(true));
        boolean talks = talking.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
        try {
            return talks && arrived.isDone()
                    ? Outcome.done(listened(caller, arrived.join(), length))
                    : Outcome.refused(OperationTrouble.NOT_TALKED.about(from.user(), to.user(),
                            caller.report().words()));
        } finally {
            caller.hangUp();
            ended(caller.ended(), Duration.ofSeconds(PARTING));
            arrived.thenAccept(RunningCall::hangUp);
        }
    }

    /** Looks every second, as a test signal comes every second; of the delays the last counts. */
    private SelfCall listened(RunningCall caller, RunningCall callee, Duration length) {
        Optional<Duration> there = Optional.empty();
        Optional<Duration> back = Optional.empty();
        SoundFigures called = callee.figures();
        SoundFigures calling = caller.figures();
        for (long second = 0; second < Math.max(2, length.toSeconds()); second++) {
            boolean over = ended(caller.ended(), Duration.ofSeconds(1));
            called = callee.figures();
            calling = caller.figures();
            there = called.way().isPresent() ? called.way() : there;
            back = calling.way().isPresent() ? calling.way() : back;
            if (over) {
                break;
            }
        }
        return new SelfCall(caller.report(), HeardWay.of(from.user(), calling, to.user(), called, there),
                HeardWay.of(to.user(), called, from.user(), calling, back));
    }

    /** Waits so long; whether the call is over by then. */
    private static boolean ended(CompletionStage<CallReport> end, Duration wait) {
        return end.thenApply(report -> true)
                .toCompletableFuture()
                .completeOnTimeout(false, wait.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
