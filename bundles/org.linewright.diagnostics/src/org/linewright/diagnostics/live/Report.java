package org.linewright.diagnostics.live;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;

/**
 * What was found at one look. A value.
 *
 * @param at when
 * @param standing all findings, the worst first
 * @param recorded whether messages were recorded to look at; without them several checks cannot judge
 */
public record Report(Instant at, List<Standing> standing, boolean recorded) {

    public Report {
        standing = List.copyOf(standing);
    }

    /** The report after another one: what stood there already stands since then. */
    public static Report after(List<Standing> before, List<Finding> found, Instant at, boolean recorded) {
        var since = before.stream()
                .collect(Collectors.toMap(Standing::matter, Function.identity(), (first, second) -> first));
        return new Report(at, found.stream().map(finding -> {
            Standing now = new Standing(finding, at);
            return new Standing(finding, since.getOrDefault(now.matter(), now).since());
        }).toList(), recorded);
    }

    public Stream<Standing> faults() {
        return standing.stream().filter(one -> one.finding().verdict().isFault());
    }

    public long count(Verdict verdict) {
        return standing.stream().filter(one -> one.finding().verdict() == verdict).count();
    }
}
