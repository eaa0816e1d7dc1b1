package org.linewright.workbench.diagnostics.trace;

import java.util.Optional;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;

/**
 * What is looked at, at one instant.
 *
 * @param source where the messages come from; empty before anything was recorded or opened
 * @param figures how its recording is doing
 * @param masking what is shown of the messages
 * @param listing the messages
 * @param conversation the chosen one
 * @param message the chosen one, of that conversation
 */
public record Shown(Optional<Source> source, Optional<RecordingFigures> figures, Masking masking,
        Optional<Listing> listing, Optional<Conversation> conversation, Optional<TraceEntry> message) {

    static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), Masking.PRIVATE, Optional.empty(),
            Optional.empty(), Optional.empty());

    /** Whether messages of the running lines are being recorded here. */
    public boolean running() {
        return figures.filter(RecordingFigures::running).isPresent();
    }

    /** Whether they come from a file. */
    public boolean ofFile() {
        return source.flatMap(Source::file).isPresent();
    }
}
