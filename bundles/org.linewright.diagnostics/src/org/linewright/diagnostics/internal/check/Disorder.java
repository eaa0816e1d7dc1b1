package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Does every message come once, and in the order it was sent? */
final class Disorder implements Check {

    private static final Text PURPOSE = new Text(
            "Kommt jede Nachricht nur einmal an, und in der Reihenfolge, in der sie gesendet wurde?",
            "Does every message come once only, and in the order it was sent?");

    @Override
    public String id() {
        return "disorder";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Sweep sweep = new Sweep(this, new Text("Die Nachrichten an die Gruppe {0} kommen einmal und der Reihe nach an.",
                "The messages to the group {0} come once and in order."), Unseen.MESSAGES);
        return sweep.of(Places.of(examined).byGroup().entrySet().stream()
                .flatMap(one -> judged(one.getKey(), one.getValue())));
    }

    private static Stream<Observation> judged(Subject about, List<Exchange> exchanges) {
        long come = exchanges.stream().flatMap(one -> one.entries().stream()).filter(Disorder::came).count();
        List<TraceEntry> doubled = exchanges.stream().flatMap(one -> Doubled.of(one.entries()).stream()).toList();
        List<TraceEntry> late = exchanges.stream().flatMap(Disorder::late).toList();
        return Stream.of(judged(about, LineDiagnosis.DOUBLED, doubled, come),
                judged(about, LineDiagnosis.SWAPPED, late, come));
    }

    private static Observation judged(Subject about, LineDiagnosis what, List<TraceEntry> seen, long come) {
        return Chance.explains(seen.size(), come)
                ? Observation.fine(about)
                : Observation.wrong(about, what, seen.getFirst().at() + " " + seen.getFirst().message().summary(),
                        seen.size(), come);
    }

    /** Provisional answers that came after the final one. */
    private static Stream<TraceEntry> late(Exchange exchange) {
        return exchange.answer().filter(Disorder::came).stream().flatMap(answer -> exchange.entries().stream()
                .filter(one -> came(one) && one.number() > answer.number() && !one.isRepeat()
                        && one.message().isResponse() && one.message().status() < 200));
    }

    private static boolean came(TraceEntry entry) {
        return entry.direction() == Direction.RECEIVED;
    }
}
