package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.operations.OpenConfiguration;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.trouble.WorkbenchTrouble;
import org.linewright.workbench.kit.OnDisplay;

/** Asks the open configuration on a thread of its own, and answers on the UI thread, whatever happens. */
record Answers(Path folder, Supplier<Optional<OpenConfiguration>> held, OnDisplay onDisplay) {

    <T> CompletionStage<Outcome<T>> to(Function<OpenConfiguration, Outcome<T>> question) {
        CompletableFuture<Outcome<T>> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("desk").start(() -> {
            Outcome<T> outcome = safely(question);
            onDisplay.run(() -> answer.complete(outcome));
        });
        return answer;
    }

    private <T> Outcome<T> safely(Function<OpenConfiguration, Outcome<T>> question) {
        try {
            return held.get()
                    .map(question)
                    .orElseGet(() -> Outcome.refused(WorkbenchTrouble.NOT_OPEN.about(folder)));
        } catch (RuntimeException bug) {
            Log.bug(bug);
            return Outcome.refused(WorkbenchTrouble.BUG.about().because(String.valueOf(bug)));
        }
    }
}
