package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Fix;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;

/** Does a request that comes through the PBX arrive at each registered line? By the lines' own proofs. */
final class Reachable implements Check {

    private static final Text PURPOSE = new Text("Ist jede angemeldete Leitung auch erreichbar?",
            "Can each registered line be reached, too?");
    private static final Text TEST_CALL = new Text(
            "Rufen Sie zur Probe von einer Leitung die andere an; kommt der Anruf an, gilt sie als erreichbar.",
            "Call one line from another to try; when the call arrives, the line counts as reachable.");

    @Override
    public String id() {
        return "reachable";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> found = examined.groups().stream().flatMap(group -> judged(group, examined)).toList();
        return found.isEmpty() ? List.of(Unseen.LINES.unknown(this)) : found;
    }

    private Stream<Finding> judged(LineGroup group, Examined examined) {
        List<LineStatus> up = examined.statuses(group.id()).filter(LineStatus::registered).toList();
        if (up.isEmpty()) {
            return Stream.empty();
        }
        if (group.registrar().prove().isZero()) {
            return Stream.of(off(group));
        }
        return Stream.concat(up.stream().filter(status -> !status.reach().is(Reach.Standing.UNPROVABLE))
                .map(this::judged),
                up.stream().filter(status -> status.reach().is(Reach.Standing.UNPROVABLE)).limit(1)
                        .map(status -> Finding.unknown(this, Subject.of(group),
                                Text.of("Ob die Leitungen der Gruppe {0} erreichbar sind, lässt sich nicht prüfen: {1}.",
                                        "Whether the lines of the group {0} can be reached cannot be proved: {1}.",
                                        group.name(), status.reach().how()),
                                TEST_CALL)));
    }

    private Finding off(LineGroup group) {
        return Finding.unknown(this, Subject.of(group),
                Text.of("Ob die Leitungen der Gruppe {0} erreichbar sind, wird nicht geprüft.",
                        "Whether the lines of the group {0} can be reached is not proved.", group.name()),
                new Text("Schalten Sie die Prüfung der Erreichbarkeit ein, mit 5 min.",
                        "Switch the proof of reachability on, with 5 min."))
                .fixedBy(new Fix(new Text("Erreichbarkeit alle 5 min prüfen", "Prove reachability every 5 min"),
                        group.id(), "registrar.prove", "300 s"));
    }

    private Finding judged(LineStatus status) {
        Subject about = Subject.of(status);
        Reach reach = status.reach();
        return switch (reach.standing()) {
            case FAILED -> LineDiagnosis.UNREACHABLE.found(this, about, evidence(reach), reach.how());
            case PROVEN -> reach.restored()
                    ? LineDiagnosis.REACHED_AGAIN.found(this, about, evidence(reach), reach.losses())
                    : Finding.passed(this, about, Text.of("Die Leitung {0} ist erreichbar: {1}.",
                            "The line {0} can be reached: {1}.", about.name(), reach.how()));
            case NOT_TRIED, UNPROVABLE -> Finding.unknown(this, about,
                    Text.of("Die Erreichbarkeit der Leitung {0} ist noch nicht geprüft.",
                            "Whether the line {0} can be reached is not proved yet.", about.name()),
                    new Text("Warten Sie etwas, und prüfen Sie noch einmal.", "Wait a little, and check again."));
        };
    }

    private static List<String> evidence(Reach reach) {
        return Stream.of(reach.when().map(at -> reach.standing() + " " + at), reach.lost().map(at -> "lost " + at))
                .flatMap(one -> one.stream()).toList();
    }
}
