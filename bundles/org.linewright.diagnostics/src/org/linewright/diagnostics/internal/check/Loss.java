package org.linewright.diagnostics.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** How many messages had to be repeated? Of what was answered in the end: who never answers is silent, not lossy. */
final class Loss implements Check {

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
        Sweep sweep = new Sweep(this, new Text("Auf dem Weg der Gruppe {0} geht nichts Nennenswertes verloren.",
                "Nothing worth mentioning is lost on the way of the group {0}."), Unseen.MESSAGES);
        return sweep.of(Places.of(examined).groups((about, exchanges) -> judged(about, exchanges).stream()));
    }

    private static Optional<Observation> judged(Subject about, List<Exchange> exchanges) {
        List<TraceEntry> answered = exchanges.stream().filter(one -> one.answer().isPresent())
                .flatMap(Loss::withoutDoubles).toList();
        return answered.isEmpty() ? Optional.empty() : Optional.of(told(about, answered));
    }

    private static Observation told(Subject about, List<TraceEntry> entries) {
        Map<String, Long> repeats = entries.stream().filter(TraceEntry::isRepeat).collect(Collectors.groupingBy(
                one -> one.direction() + " " + one.message().method(), LinkedHashMap::new, Collectors.counting()));
        long all = repeats.values().stream().mapToLong(Long::longValue).sum();
        return Chance.explains(all, entries.size())
                ? Observation.fine(about)
                : Observation.wrong(about, LineDiagnosis.LOSS, repeats.toString(), all, entries.size());
    }

    /** What the network brought twice is no loss. */
    private static Stream<TraceEntry> withoutDoubles(Exchange exchange) {
        List<TraceEntry> doubled = Doubled.of(exchange.entries());
        return exchange.entries().stream().filter(one -> !doubled.contains(one));
    }
}
