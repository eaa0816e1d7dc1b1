package org.linewright.diagnostics.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** How many messages had to be repeated? Of what was answered in the end: who never answers is silent, not lossy. */
final class Loss implements Check {

    /** Fewer may be chance. */
    private static final int LEAST = 3;
    private static final double SHARE = 0.05;
    private static final Text PURPOSE = new Text("Müssen Nachrichten wiederholt werden, weil welche verloren gehen?",
            "Do messages have to be repeated because some are lost?");

    @Override
    public String id() {
        return "loss";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Map<Subject, List<TraceEntry>> byGroup = new LinkedHashMap<>();
        examined.conversations().stream().flatMap(talk -> talk.exchanges().stream())
                .filter(one -> one.answer().isPresent())
                .forEach(one -> byGroup.computeIfAbsent(places.group(one.line()), group -> new ArrayList<>())
                        .addAll(withoutDoubles(one)));
        Sweep sweep = new Sweep(this, new Text("Auf dem Weg der Gruppe {0} geht nichts Nennenswertes verloren.",
                "Nothing worth mentioning is lost on the way of the group {0}."), Unseen.MESSAGES);
        return sweep.of(byGroup.entrySet().stream().map(one -> judged(one.getKey(), one.getValue())));
    }

    private static Observation judged(Subject about, List<TraceEntry> entries) {
        Map<String, Long> repeats = entries.stream().filter(TraceEntry::isRepeat).collect(Collectors.groupingBy(
                one -> one.direction() + " " + one.message().method(), LinkedHashMap::new, Collectors.counting()));
        long all = repeats.values().stream().mapToLong(Long::longValue).sum();
        return all < LEAST || all <= SHARE * entries.size()
                ? Observation.fine(about)
                : Observation.wrong(about, LineDiagnosis.LOSS, repeats.toString(), all, entries.size());
    }

    /** What the network brought twice is no loss. */
    private static List<TraceEntry> withoutDoubles(Exchange exchange) {
        List<TraceEntry> doubled = Doubled.of(exchange.entries());
        return exchange.entries().stream().filter(one -> !doubled.contains(one)).toList();
    }
}
