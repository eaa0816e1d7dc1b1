package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.core.time.SystemTimers;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Progress;
import org.linewright.headless.Terminal;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.OpenConfiguration;

/** Lines that register for a moment's work. */
record ShortRun(Terminal terminal, Lines lines) {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LEAVING = Duration.ofSeconds(5);

    /**
     * Registers these lines alone, does the work, and takes them off again.
     *
     * @param patience how long registering may take; refused when a line is not registered by then
     */
    static <T> Outcome<T> of(Set<LineId> only, OpenConfiguration now, LinesOptions options, Duration patience,
            Terminal terminal, Function<Lines, Outcome<T>> work) {
        try (SystemTimers timers = new SystemTimers("short run")) {
            return now.run(only, options, timers)
                    .then(lines -> new ShortRun(terminal, lines).during(only.size(), patience, work));
        }
    }

    /** Waits until so many are registered, does the work, and takes them off again. */
    <T> Outcome<T> during(int count, Duration patience, Function<Lines, Outcome<T>> work) {
        try {
            return registered(count, patience).then(work);
        } finally {
            leave();
        }
    }

    private Outcome<Lines> registered(int count, Duration patience) {
        try (Progress progress = terminal.progress(new Text("Anmelden", "Registering"), count)) {
            new Settled(count, progress).await(lines, patience);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        List<LineStatus> missing = lines.statuses().stream().filter(status -> !status.registered()).toList();
        return missing.isEmpty()
                ? Outcome.done(lines)
                : Outcome.refused(missing.stream()
                        .map(status -> HeadlessTrouble.LINE_OUT.about(status.addressOfRecord(), status.reason()))
                        .toList());
    }

    private void leave() {
        try {
            lines.stop(LEAVING).toCompletableFuture().get(LEAVING.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            return; // what is left expires by itself
        }
    }
}
