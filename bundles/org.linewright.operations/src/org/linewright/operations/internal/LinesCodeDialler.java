package org.linewright.operations.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.RunningCall;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.CodeDialler;

/** Dials codes from lines that run here. */
record LinesCodeDialler(Lines lines) implements CodeDialler {

    /** How long the PBX may take to answer, and to say its word afterwards before we hang up. */
    private static final int ANSWER_SECONDS = 20;
    private static final int LISTEN_SECONDS = 5;

    @Override
    public CompletionStage<CodeAnswer> dial(LineId line, String digits) {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        Outcome<RunningCall> call = lines.dial(line, DialWish.of(digits), report -> told(report, settled));
        return call.result()
                .map(running -> listened(running, settled))
                .orElseGet(() -> CompletableFuture.completedStage(
                        new CodeAnswer(0, call.troubles().getFirst().sentence(), false)));
    }

    private static void told(CallReport report, CompletableFuture<Boolean> settled) {
        if (report.over()) {
            settled.complete(true);
        } else if (report.stage() == CallReport.Stage.TALKING) {
            settled.completeOnTimeout(true, LISTEN_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static CompletionStage<CodeAnswer> listened(RunningCall call, CompletableFuture<Boolean> settled) {
        settled.completeOnTimeout(false, ANSWER_SECONDS, TimeUnit.SECONDS);
        return settled.thenApply(done -> {
            CallReport seen = call.report();
            call.hangUp();
            return answer(seen);
        });
    }

    private static CodeAnswer answer(CallReport seen) {
        return new CodeAnswer(seen.status(), seen.answer().isBlank() ? seen.words() : Text.same(seen.answer()),
                seen.sound().heard());
    }
}
