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

/** Does every message come once, and in the order it was sent; and speech in order too? */
final class Disorder implements Check {

    private static final Text PURPOSE = new Text(
            "Kommen Nachrichten nur einmal an, und sie und Sprache in der Reihenfolge, in der sie gesendet wurden?",
            "Do messages come once only, and they and speech in the order in which they were sent?");

    /**
     * ITU-T G.1010, Table I.1: speech may lose 3 %; who plays without waiting loses whatever was overtaken, and a PBX or a
     * telephone behind us may be one.
     */
    private static final double MOST_OVERTAKEN = 0.03;
    private static final long ENOUGH = 100;

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
        return Stream.concat(sweep.of(Places.of(examined).groups(Disorder::judged)).stream(), speech(examined).stream())
                .toList();
    }

    /** Nothing when nobody talks: messages alone can be judged too. */
    private List<Finding> speech(Examined examined) {
        Sweep sweep = new Sweep(this, new Text("Im Gespräch der Leitung {0} kommt die Sprache der Reihe nach an.",
                "In the call of the line {0} speech comes in order."), Unseen.TALKS);
        List<Observation> seen = Talked.of(examined).filter(call -> call.sound().come() >= ENOUGH).map(Disorder::spoken)
                .toList();
        return seen.isEmpty() ? List.of() : sweep.of(seen.stream());
    }

    private static Observation spoken(Talked call) {
        long come = call.sound().come();
        long overtaken = call.sound().overtaken();
        return overtaken <= MOST_OVERTAKEN * come
                ? Observation.fine(call.about())
                : Observation.wrong(call.about(), CallDiagnosis.OVERTAKEN,
                        "RTP: come " + come + ", overtaken " + overtaken, overtaken, come);
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
