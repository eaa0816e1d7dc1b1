package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Does a call that gets as far as to us ring, or do we decline it unasked? */
final class Rung implements Check {

    /** What a group may be set to answer while nobody takes its calls. */
    private static final Set<Integer> DECLINED = Set.of(480, 486, 600, 603);
    private static final Text PURPOSE = new Text("Läuten Anrufe, die bei den Leitungen ankommen?",
            "Do calls ring that come in at the lines?");

    @Override
    public String id() {
        return "rung";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        List<Invited> all = Invited.of(examined).toList();
        Sweep sweep = new Sweep(this, new Text("Anrufe an die Leitung {0} läuten.", "Calls to the line {0} ring."),
                Unseen.INCOMING_CALLS);
        return sweep.of(all.stream().filter(call -> !call.ours())
                .flatMap(call -> judged(places.line(call.invite().line()), call, all).stream()));
    }

    private static Optional<Observation> judged(Subject about, Invited call, List<Invited> all) {
        if (call.invite().entries().stream().anyMatch(Rung::rings)) {
            return Optional.of(Observation.fine(about));
        }
        return call.invite().answer()
                .filter(answer -> answer.direction() == Direction.SENT
                        && DECLINED.contains(answer.message().status())
                        && Invited.idle(call.invite().line(), call.begun().nanos(), all))
                .map(answer -> Observation.wrong(about, CallDiagnosis.NOT_RUNG,
                        answer.at() + " " + answer.message().summary(), answer.message().summary()));
    }

    private static boolean rings(TraceEntry entry) {
        int status = entry.message().status();
        return entry.direction() == Direction.SENT && (status / 100 == 2 || status > 100 && status < 200);
    }
}
