package org.linewright.diagnostics.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Is a call turned away because its line has two already? */
final class CallLimit implements Check {

    private static final int USUAL = 2;
    private static final Set<Integer> BUSY = Set.of(486, 600);
    private static final Text PURPOSE = new Text(
            "Werden Anrufe abgewiesen, weil die Leitung schon zwei Gespräche führt?",
            "Are calls turned away because the line has two calls already?");

    @Override
    public String id() {
        return "call-limit";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Map<Subject, List<Invited>> byLine = Invited.of(examined).collect(Collectors
                .groupingBy(one -> places.line(one.invite().line()), LinkedHashMap::new, Collectors.toList()));
        Sweep sweep = new Sweep(this, new Text("Kein Anruf der Leitung {0} scheiterte an der Zahl der Gespräche.",
                "No call of the line {0} failed because of the number of calls."), Unseen.CALLS);
        return sweep.of(byLine.entrySet().stream().flatMap(line -> judged(line.getKey(), line.getValue())));
    }

    private static Stream<Observation> judged(Subject about, List<Invited> calls) {
        List<Invited.Talk> talks = calls.stream().flatMap(call -> call.talk().stream()).toList();
        return calls.stream().map(call -> judged(about, call.invite(), talks));
    }

    private static Observation judged(Subject about, Exchange invite, List<Invited.Talk> talks) {
        return invite.answer().filter(one -> BUSY.contains(one.message().status())).flatMap(answer -> {
            long up = talks.stream().filter(talk -> talk.at(answer.nanos())).count();
            Diagnosis what = answer.direction() == Direction.SENT ? CallDiagnosis.OWN_LIMIT : CallDiagnosis.PBX_LIMIT;
            return up < USUAL
                    ? Optional.empty()
                    : Optional.of(Observation.wrong(about, what, answer.at() + " " + answer.message().summary(), up));
        }).orElse(Observation.fine(about));
    }
}
