package org.linewright.diagnostics.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Kind;
import org.linewright.lines.CallFigures;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrarFound;

/**
 * What is known of the lines at one instant: all that a check may look at.
 *
 * @param at the instant, by the clock of this machine
 * @param groups the line groups of the configuration
 * @param statuses how the running lines are doing, with the Contacts their registrars list; empty when none run
 * @param calls the calls that are up, each with how it sounds
 * @param lookups what DNS says of each group's registrar, looked up to the end; may lack some
 * @param conversations what was said on the wire, not masked ({@code Masking.OPEN}, or lines cannot be told apart); empty
 *     without a trace
 * @param told what others found: files, passwords, rules with their expectations, drivers; empty when nobody was asked
 */
public record Examined(Instant at, List<LineGroup> groups, List<LineStatus> statuses, List<CallFigures> calls,
        Map<GroupId, RegistrarFound> lookups, List<Conversation> conversations, Optional<Told> told) {

    public Examined {
        groups = List.copyOf(groups);
        statuses = List.copyOf(statuses);
        calls = List.copyOf(calls);
        lookups = Map.copyOf(lookups);
        conversations = List.copyOf(conversations);
    }

    /** Nothing is known yet. */
    public static Examined nothing(Instant at) {
        return new Examined(at, List.of(), List.of(), List.of(), Map.of(), List.of(), Optional.empty());
    }

    public Examined withGroups(List<LineGroup> all) {
        return new Examined(at, all, statuses, calls, lookups, conversations, told);
    }

    public Examined withStatuses(List<LineStatus> all) {
        return new Examined(at, groups, all, calls, lookups, conversations, told);
    }

    public Examined withCalls(List<CallFigures> all) {
        return new Examined(at, groups, statuses, all, lookups, conversations, told);
    }

    public Examined withLookups(Map<GroupId, RegistrarFound> all) {
        return new Examined(at, groups, statuses, calls, all, conversations, told);
    }

    public Examined withConversations(List<Conversation> all) {
        return new Examined(at, groups, statuses, calls, lookups, all, told);
    }

    public Examined withTold(Told others) {
        return new Examined(at, groups, statuses, calls, lookups, conversations, Optional.of(others));
    }

    public Optional<LineGroup> group(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    public Stream<LineStatus> statuses(GroupId group) {
        return statuses.stream().filter(status -> status.id().group().equals(group));
    }

    public Stream<Conversation> conversations(Kind kind) {
        return conversations.stream().filter(one -> one.kind() == kind);
    }

    public Stream<TraceEntry> entries() {
        return conversations.stream().flatMap(one -> one.entries().stream());
    }

    /** Every line by its Address of Record. */
    public Map<String, Subject> lines() {
        Map<String, Subject> found = new HashMap<>();
        groups.forEach(group -> group.lines().forEach(line -> {
            String address = group.addressOfRecord(line);
            found.put(address, Subject.of(new LineId(group.id(), line.user()), address));
        }));
        statuses.forEach(status -> found.put(status.addressOfRecord(), Subject.of(status)));
        return found;
    }
}
