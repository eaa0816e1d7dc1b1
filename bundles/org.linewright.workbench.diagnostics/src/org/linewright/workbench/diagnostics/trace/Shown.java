package org.linewright.workbench.diagnostics.trace;

import java.util.Optional;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.workbench.kit.TraceAim.Target;

/**
 * What is looked at, at one instant.
 *
 * @param source where the messages come from; empty before anything was recorded or opened
 * @param figures how its recording is doing
 * @param masking what is shown of the messages
 * @param filter which of them are wanted
 * @param listing the messages
 * @param choice what is chosen of them
 * @param missing what somebody aimed at and is not there
 */
public record Shown(Optional<Source> source, Optional<RecordingFigures> figures, Masking masking, Filter filter,
        Optional<Listing> listing, Choice choice, Optional<Target> missing) {

    static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), Masking.PRIVATE, Filter.NONE,
            Optional.empty(), Choice.NONE, Optional.empty());

    /** Whether messages of the running lines are being recorded here. */
    public boolean running() {
        return figures.filter(RecordingFigures::running).isPresent();
    }

    /** Whether they come from a file. */
    public boolean ofFile() {
        return source.flatMap(Source::file).isPresent();
    }

    /** The chosen conversation, while it is there. */
    public Optional<Conversation> conversation() {
        return choice.callId().flatMap(this::conversation);
    }

    /** The chosen message of that conversation. */
    public Optional<TraceEntry> message() {
        return conversation().flatMap(one -> one.entries().stream()
                .filter(entry -> entry.number() == choice.message()).findFirst());
    }

    /** The conversation that others are compared with, while it is there. */
    public Optional<Conversation> pinned() {
        return choice.pinned().flatMap(this::conversation);
    }

    /** How much of it is there, as it is listed. */
    public Optional<Extent> extent(Optional<Conversation> one) {
        return one.flatMap(conversation -> listing
                .map(listed -> Extent.of(conversation, listed.trace().masking())));
    }

    private Optional<Conversation> conversation(String callId) {
        return listing.flatMap(one -> one.conversation(callId));
    }

    Shown from(Source other) {
        return new Shown(Optional.of(other), Optional.of(other.recording().figures()), masking, filter.anywhere(),
                Optional.empty(), Choice.NONE, Optional.empty());
    }

    Shown masked(Masking other) {
        return new Shown(source, figures, other, filter, listing, choice, missing);
    }

    Shown filtered(Filter other) {
        return new Shown(source, figures, masking, other, listing, choice, missing);
    }

    Shown choosing(Choice other) {
        return new Shown(source, figures, masking, filter, listing, other, missing);
    }

    Shown lacking(Optional<Target> other) {
        return new Shown(source, figures, masking, filter, listing, choice, other);
    }

    Shown listed(Gathering.Answer answer) {
        return new Shown(source, Optional.of(answer.figures()), masking, answer.filter(),
                Optional.of(answer.listing()), choice, missing);
    }
}
