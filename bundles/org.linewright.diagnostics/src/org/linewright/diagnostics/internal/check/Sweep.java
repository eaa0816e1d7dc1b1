package org.linewright.diagnostics.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/**
 * Makes findings of observations: one for each line or group and each thing that is wrong with it, however often that was
 * seen.
 *
 * @param check whose
 * @param fine what is said when nothing is wrong; place {0} is what it is about
 * @param unseen what is said when nothing was observed
 */
record Sweep(Check check, Text fine, Unseen unseen) {

    List<Finding> of(Stream<Observation> observations) {
        Map<Subject, List<Observation>> bySubject = observations
                .collect(Collectors.groupingBy(Observation::about, LinkedHashMap::new, Collectors.toList()));
        return bySubject.isEmpty()
                ? List.of(unseen.unknown(check))
                : bySubject.entrySet().stream().flatMap(one -> findings(one.getKey(), one.getValue())).toList();
    }

    private Stream<Finding> findings(Subject about, List<Observation> seen) {
        Map<Diagnosis, List<Observation>> wrong = seen.stream().filter(one -> one.wrong().isPresent())
                .collect(Collectors.groupingBy(one -> one.wrong().orElseThrow(), LinkedHashMap::new,
                        Collectors.toList()));
        return wrong.isEmpty()
                ? Stream.of(Finding.passed(check, about, fine.with(about.name())))
                : wrong.entrySet().stream().map(one -> found(about, one.getKey(), one.getValue()));
    }

    private Finding found(Subject about, Diagnosis what, List<Observation> seen) {
        List<String> evidence = seen.stream().map(Observation::evidence).distinct().toList();
        return what.found(check, about, evidence, seen.getFirst().others().toArray());
    }
}
