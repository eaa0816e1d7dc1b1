package org.linewright.diagnostics.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Ours, each within a fence. */
@Component
public final class AllChecks implements Checks {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::verdict).reversed()
            .thenComparing(finding -> finding.about().name())
            .thenComparing(Finding::code)
            .thenComparing(Finding::check);

    private final List<Check> checks;

    @Activate
    public AllChecks() {
        this(List.of(new Registered(), new Credentials(), new Exclusive(), new Reachable(), new RegisterInterval(),
                new Pacing(), new NatMapping(), new SipAlg(), new Dns(), new Clock(), new Loss(), new MessageSize(),
                new Codecs(),
                new CallLimit(), new OfferedAddress(), new OneWay()));
    }

    AllChecks(List<Check> checks) {
        this.checks = checks;
    }

    @Override
    public List<Finding> of(Examined examined) {
        return checks.stream().flatMap(check -> fenced(check, examined)).sorted(WORST_FIRST).toList();
    }

    private static Stream<Finding> fenced(Check check, Examined examined) {
        try {
            return List.copyOf(check.findings(examined)).stream();
        } catch (RuntimeException | StackOverflowError | LinkageError bug) {
            // the message of what was thrown may hold anything, so only its kind is told
            return Stream.of(LineDiagnosis.BROKEN_CHECK.found(check, Subject.ALL, List.of(bug.getClass().getName()),
                    check.id()));
        }
    }
}
