package org.linewright.workbench.diagnostics.trace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.workbench.kit.OnDisplay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings messages into sight: of the running lines, or of a file. Recording goes on while no view is open. For the UI
 * thread; nothing here waits.
 */
@Component(service = Recorder.class, immediate = true)
public final class Recorder {

    private final Tracer tracer;
    private final Sight sight;
    private final OnDisplay onDisplay;
    private final SystemTimers timers = new SystemTimers("trace timers");

    @Activate
    public Recorder(@Reference Tracer tracer, @Reference Sight sight, @Reference OnDisplay onDisplay) {
        this.tracer = tracer;
        this.sight = sight;
        this.onDisplay = onDisplay;
    }

    /** Looks at what was recorded before this bundle came. */
    @Activate
    public void start() {
        onDisplay.run(this::live);
    }

    @Deactivate
    public void close() {
        tracer.end();
        timers.close();
    }

    /** Records the running lines from now on; what was recorded before is forgotten. */
    public CompletionStage<Outcome<Recording>> begin(TraceWish wish) {
        return onDisplay.answer(() -> tracer.begin(wish, timers, InstantSource.system()))
                .thenApply(outcome -> {
                    outcome.result().ifPresent(recording -> sight.look(new Source(recording, Optional.empty())));
                    return outcome;
                });
    }

    /** Records nothing more; what was recorded stays. */
    public void end() {
        onDisplay.answer(() -> {
            tracer.end();
            return true;
        });
    }

    /** Looks at a capture file; the recording of the running lines goes on. */
    public CompletionStage<Outcome<Recording>> open(Path file) {
        return onDisplay.answer(() -> CaptureReader.read(file)).thenApply(outcome -> {
            outcome.result().ifPresent(recording -> sight
                    .look(new Source(recording, Optional.of(file.getFileName().toString()))));
            return outcome;
        });
    }

    /** Somebody else records: looks at it, unless something is looked at. */
    public void meanwhile() {
        if (sight.now().source().isEmpty()) {
            live();
        }
    }

    /** Looks at the running lines again. */
    public void live() {
        tracer.newest().ifPresentOrElse(recording -> sight.look(new Source(recording, Optional.empty())),
                sight::lookAway);
    }
}
