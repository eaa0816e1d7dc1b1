package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Progress;
import org.linewright.headless.Terminal;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;

/** Lines that register for a moment. */
record ShortRun(Terminal terminal, Lines lines) {

    private static final Duration LEAVING = Duration.ofSeconds(5);

    /** Waits until all are registered; refused, and taken off again, when one is not. */
    Outcome<Lines> registered(int count, Duration limit) {
        try (Progress progress = terminal.progress(new Text("Anmelden", "Registering"), count)) {
            new Settled(count, progress).await(lines, limit);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        List<LineStatus> missing = lines.statuses().stream().filter(status -> !status.registered()).toList();
        if (missing.isEmpty()) {
            return Outcome.done(lines);
        }
        leave(lines);
        return Outcome.refused(missing.stream()
                .map(status -> HeadlessTrouble.LINE_OUT.about(status.addressOfRecord(), status.reason()))
                .toList());
    }

    static void leave(Lines lines) {
        try {
            lines.stop(LEAVING).toCompletableFuture().get(LEAVING.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            return; // what is left expires by itself
        }
    }
}
