package org.linewright.diagnostics.internal.ladder;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.ladder.Participant;
import org.linewright.diagnostics.ladder.Step;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.diagnostics.ladder.Step.Tone;

/** The columns and rows of messages in order. */
public record Rungs(List<TraceEntry> entries, List<MediaFlow> flows) {

    public List<Participant> participants() {
        return columns().stream().map(this::participant).toList();
    }

    /** Messages first, then the sound that begins with one. */
    public List<Step> steps(List<Conversation> conversations) {
        List<Step> steps = new ArrayList<>(arrows());
        List<InetSocketAddress> columns = columns();
        conversations.forEach(one -> steps.addAll(new Sounds(one, flows, columns, this::since).steps()));
        steps.sort(Comparator.comparing(Step::since));
        return steps;
    }

    private List<Arrow> arrows() {
        Map<Long, List<TraceEntry>> repeats = new HashMap<>();
        entries.stream().filter(TraceEntry::isRepeat)
                .forEach(one -> repeats.computeIfAbsent(one.repeats(), first -> new ArrayList<>()).add(one));
        List<Arrow> arrows = new ArrayList<>();
        for (TraceEntry one : entries) {
            if (!one.isRepeat()) {
                arrows.add(arrow(one, repeats.getOrDefault(one.number(), List.of())));
                repeats.remove(one.number());
            }
        }
        // the first one may no longer be there
        repeats.values().forEach(some -> arrows.add(arrow(some.getFirst(), some.subList(1, some.size()))));
        return arrows;
    }

    private Arrow arrow(TraceEntry one, List<TraceEntry> again) {
        List<InetSocketAddress> columns = columns();
        TraceEntry last = again.isEmpty() ? one : again.getLast();
        return new Arrow(one.number(), one.at(), since(one), columns.indexOf(one.source()),
                columns.indexOf(one.destination()), tone(one.message()), label(one.message()), note(one), again.size(),
                since(last));
    }

    private Duration since(TraceEntry one) {
        return Duration.ofNanos(one.nanos() - entries.getFirst().nanos());
    }

    private List<InetSocketAddress> columns() {
        return entries.stream().flatMap(one -> Stream.of(one.source(), one.destination())).distinct().toList();
    }

    private Participant participant(InetSocketAddress address) {
        boolean own = entries.stream().anyMatch(one -> one.direction() == Direction.SENT && one.source().equals(address)
                || one.direction() == Direction.RECEIVED && one.destination().equals(address));
        String product = entries.stream().filter(one -> one.source().equals(address)).map(TraceEntry::message)
                .map(one -> one.header(one.isRequest() ? "User-Agent" : "Server"))
                .filter(one -> !one.isEmpty()).findFirst().orElse("");
        return new Participant(address, own, product);
    }

    private static Tone tone(SipText message) {
        if (message.status() == 401 || message.status() == 407) {
            return Tone.CHALLENGE;
        }
        return switch (message.status() / 100) {
            case 0 -> Tone.REQUEST;
            case 1 -> Tone.PROVISIONAL;
            case 2 -> Tone.SUCCESS;
            case 3 -> Tone.REDIRECT;
            default -> Tone.FAILURE;
        };
    }

    private static String label(SipText message) {
        String words = message.isResponse() ? message.status() + " " + message.reason() : message.method();
        return words.strip() + (SdpGlance.of(message).isPresent() ? " (SDP)" : "");
    }

    private static String note(TraceEntry one) {
        String reason = one.message().header("Reason");
        return one.refused().isEmpty() ? reason : one.refused();
    }
}
