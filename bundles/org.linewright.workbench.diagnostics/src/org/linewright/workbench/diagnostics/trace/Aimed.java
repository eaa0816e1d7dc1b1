package org.linewright.workbench.diagnostics.trace;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.workbench.kit.TraceAim.Target;

/**
 * What somebody wants to see, looked up in a recording.
 *
 * @param target what is wanted
 * @param message where it begins; empty when it was not recorded
 */
record Aimed(Target target, Optional<TraceEntry> message) {

    /** So long after a call was placed its INVITE may go, while the PBX is looked up. */
    private static final Duration LATEST = Duration.ofMinutes(1);

    /** Takes time for each message of the line or call. */
    static Aimed of(Target target, Recording recording, Masking masking) {
        return new Aimed(target, switch (target) {
            case Target.OfConversation one -> found(recording, TraceQuery.ALL.ofCall(one.callId()), masking).stream()
                    .findFirst();
            case Target.OfLine one -> found(recording, TraceQuery.ALL.ofLine(one.addressOfRecord()).atMost(1), masking)
                    .stream().findFirst();
            case Target.OfCall one -> call(one, found(recording,
                    TraceQuery.ALL.ofLine(one.addressOfRecord()).ofMethod("INVITE"), masking));
        });
    }

    /** What is to be asked of the messages from now on; empty changes nothing. */
    Optional<Filter> filter() {
        return message.map(one -> target instanceof Target.OfLine ? Filter.of(one) : Filter.NONE);
    }

    /** The conversation that is to be chosen; none for a whole line. */
    Optional<String> callId() {
        return message.filter(one -> !(target instanceof Target.OfLine)).map(one -> one.message().callId());
    }

    private static List<TraceEntry> found(Recording recording, TraceQuery query, Masking masking) {
        return recording.shown(query, masking).entries();
    }

    private static Optional<TraceEntry> call(Target.OfCall wanted, List<TraceEntry> invites) {
        Direction way = wanted.outgoing() ? Direction.SENT : Direction.RECEIVED;
        return invites.stream()
                .filter(one -> one.message().isRequest() && one.direction() == way && !one.isRepeat())
                .filter(one -> apart(one, wanted).compareTo(LATEST) <= 0)
                .min(Comparator.comparing(one -> apart(one, wanted)));
    }

    private static Duration apart(TraceEntry one, Target.OfCall wanted) {
        return Duration.between(wanted.begun(), one.at()).abs();
    }
}
