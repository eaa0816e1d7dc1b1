package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;

/**
 * Does the PBX pass calls on to a line, or does a rule of its own hide ours? By calls from one of our lines to another
 * (seed: do not disturb and forwarding of the PBX are not synchronised).
 */
final class PbxRules implements Check {

    private static final Set<Integer> AWAY = Set.of(480, 486, 600, 603);
    private static final Pattern CALLED = Pattern.compile("(?i)^INVITE sips?:([^@;\\s>]+)@");
    private static final Text PURPOSE = new Text(
            "Gibt die Telefonanlage Anrufe an die Leitungen weiter, oder gilt dort ein Anrufschutz oder eine Rufumleitung?",
            "Does the PBX pass calls on to the lines, or does it have a do-not-disturb or forwarding of its own?");

    @Override
    public String id() {
        return "pbx-rules";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Invited> all = Invited.of(examined).toList();
        Map<String, LineStatus> reachable = examined.statuses().stream()
                .filter(one -> one.registered() && one.failed() == 0 && !one.unreachable())
                .collect(Collectors.toMap(LineStatus::addressOfRecord, one -> one, (one, other) -> one));
        Sweep sweep = new Sweep(this, new Text("Die Telefonanlage gibt Anrufe an {0} weiter.",
                "The PBX passes calls on to {0}."), Unseen.INTERNAL_CALLS);
        return sweep.of(all.stream().filter(Invited::ours)
                .flatMap(call -> called(call, reachable).stream().flatMap(to -> judged(to, call, all).stream())));
    }

    /** The line of ours that was called. */
    private static Optional<LineStatus> called(Invited call, Map<String, LineStatus> lines) {
        Matcher user = CALLED.matcher(call.begun().message().startLine());
        String domain = call.invite().line().replaceFirst("^[^@]*@", "");
        return user.find() ? Optional.ofNullable(lines.get(user.group(1) + "@" + domain)) : Optional.empty(); // framework-driven null
    }

    private static Optional<Observation> judged(LineStatus to, Invited call, List<Invited> all) {
        Subject about = Subject.of(to);
        return call.invite().answer().flatMap(answer -> {
            boolean came = all.stream().anyMatch(one -> !one.ours() && within(one.begun(), call.begun(), answer)
                    && one.invite().line().equals(to.addressOfRecord()));
            int status = answer.message().status();
            boolean taken = status / 100 == 2 || AWAY.contains(status)
                    && Invited.idle(to.addressOfRecord(), call.begun().nanos(), all);
            return came
                    ? Optional.of(Observation.fine(about))
                    : taken
                            ? Optional.of(Observation.wrong(about, CallDiagnosis.PBX_RULE,
                                    answer.at() + " " + answer.message().summary(), answer.message().summary()))
                            : Optional.empty();
        });
    }

    private static boolean within(TraceEntry one, TraceEntry from, TraceEntry to) {
        return one.nanos() >= from.nanos() && one.nanos() <= to.nanos();
    }
}
