package org.linewright.diagnostics.ladder;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.internal.ladder.Rungs;

/**
 * Who said what to whom, and when.
 *
 * @param begun the wall clock at its first message
 * @param participants the columns, in the order they appear
 * @param steps the rows, in the order of time
 */
public record Ladder(Instant begun, List<Participant> participants, List<Step> steps) {

    public Ladder {
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
    }

    /**
     * One conversation, or several that belong together such as both sides of a call through a PBX.
     *
     * @param conversations at least one
     * @param flows the RTP of the trace
     */
    public static Ladder of(List<Conversation> conversations, List<MediaFlow> flows) {
        List<TraceEntry> entries = conversations.stream().flatMap(one -> one.entries().stream())
                .sorted(Comparator.comparingLong(TraceEntry::number)).toList();
        Rungs rungs = new Rungs(entries, flows);
        return new Ladder(entries.getFirst().at(), rungs.participants(), rungs.steps(conversations));
    }

    /** From the first row to the last thing that happened. */
    public Duration length() {
        return steps.stream().map(step -> step instanceof Step.Arrow arrow ? arrow.last() : step.since())
                .max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
