package org.linewright.diagnostics.internal.live;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Watch;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;

/** What was said, as far as it was recorded; put in order only when more has come. */
final class Heard {

    private record Ordered(Recording recording, RecordingFigures figures, List<Conversation> conversations) {
        boolean still(Recording now, RecordingFigures as) {
            return recording == now && figures.equals(as);
        }
    }

    private final Tracer tracer;
    private final Runnable more;
    private Optional<Ordered> ordered = Optional.empty();
    private Watch watch = () -> {
        // nothing is recorded
    };

    /** @param more told when messages have come */
    Heard(Tracer tracer, Runnable more) {
        this.tracer = tracer;
        this.more = more;
    }

    /** Empty when nothing is being recorded, nor was. */
    synchronized Optional<List<Conversation>> conversations() {
        Optional<Recording> newest = tracer.newest();
        if (!ordered.map(Ordered::recording).equals(newest)) {
            watch.close();
            watch = newest.map(one -> one.watch(figures -> more.run())).orElse(() -> {
                // nothing is recorded
            });
        }
        ordered = newest.map(this::ordered);
        return ordered.map(Ordered::conversations);
    }

    /** Whether there was anything to order the last time. */
    synchronized boolean recorded() {
        return ordered.isPresent();
    }

    synchronized void end() {
        watch.close();
    }

    private Ordered ordered(Recording recording) {
        RecordingFigures figures = recording.figures();
        return ordered.filter(before -> before.still(recording, figures))
                .orElseGet(() -> new Ordered(recording, figures,
                        Conversations.of(recording.shown(TraceQuery.ALL, Masking.OPEN))));
    }
}
