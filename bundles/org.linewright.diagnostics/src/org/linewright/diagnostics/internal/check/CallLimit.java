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
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.call.Kind;
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

    /** A call of a line while both sides talk, in nanoseconds of the trace. */
    private record Talk(long from, long to) {
        boolean at(long nanos) {
            return from <= nanos && nanos < to;
        }
    }

    /** An INVITE of a line; of a call between two of ours each line has one. */
    private record Invited(Conversation call, Exchange invite) {

        static Stream<Invited> of(Conversation call) {
            return call.exchanges("INVITE").stream().map(invite -> new Invited(call, invite));
        }

        Optional<Talk> talk() {
            long to = call.exchanges("BYE").stream().map(one -> one.entries().getFirst().nanos()).findFirst()
                    .orElse(Long.MAX_VALUE);
            return invite.answer().filter(one -> one.message().status() / 100 == 2)
                    .map(one -> new Talk(one.nanos(), to));
        }
    }

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
        Map<Subject, List<Invited>> byLine = examined.conversations(Kind.CALL).flatMap(Invited::of).collect(Collectors
                .groupingBy(one -> places.line(one.invite().line()), LinkedHashMap::new, Collectors.toList()));
        Sweep sweep = new Sweep(this, new Text("Kein Anruf der Leitung {0} scheiterte an der Zahl der Gespräche.",
                "No call of the line {0} failed because of the number of calls."), Unseen.CALLS);
        return sweep.of(byLine.entrySet().stream().flatMap(line -> judged(line.getKey(), line.getValue())));
    }

    private static Stream<Observation> judged(Subject about, List<Invited> calls) {
        List<Talk> talks = calls.stream().flatMap(call -> call.talk().stream()).toList();
        return calls.stream().map(call -> judged(about, call.invite(), talks));
    }

    private static Observation judged(Subject about, Exchange invite, List<Talk> talks) {
        return invite.answer().filter(one -> BUSY.contains(one.message().status())).flatMap(answer -> {
            long up = talks.stream().filter(talk -> talk.at(answer.nanos())).count();
            Diagnosis what = answer.direction() == Direction.SENT ? CallDiagnosis.OWN_LIMIT : CallDiagnosis.PBX_LIMIT;
            return up < USUAL
                    ? Optional.empty()
                    : Optional.of(Observation.wrong(about, what, answer.at() + " " + answer.message().summary(), up));
        }).orElse(Observation.fine(about));
    }
}
