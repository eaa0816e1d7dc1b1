package org.linewright.diagnostics.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Ours, and those that other bundles bring and take away again; each within a fence. */
@Component
public final class AllChecks implements Checks {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::verdict).reversed()
            .thenComparing(finding -> finding.about().name())
            .thenComparing(Finding::code)
            .thenComparing(Finding::check);

    private final List<Check> own;
    private final List<Check> others = new CopyOnWriteArrayList<>();

    @Activate
    public AllChecks() {
        this(List.of(new Registered(), new Credentials(), new Exclusive(), new Reachable(), new RegisterInterval(),
                new Pacing(), new NatMapping(), new SipAlg(), new Dns(), new Clock(), new Loss(), new Disorder(),
                new MessageSize(), new Codecs(), new CallLimit(), new Rung(), new OfferedAddress(), new OneWay(),
                new PbxRules(), new NewPartner(), new Marked(),
                new Configured()));
    }

    AllChecks(List<Check> own) {
        this.own = own;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void bind(Check check) {
        others.add(check);
    }

    void unbind(Check check) {
        others.remove(check);
    }

    @Override
    public List<Finding> of(Examined examined) {
        return Stream.concat(own.stream(), others.stream()).flatMap(check -> fenced(check, examined))
                .sorted(WORST_FIRST).toList();
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
