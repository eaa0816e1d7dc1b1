package org.linewright.workbench.diagnostics.findings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Gathered;
import org.linewright.diagnostics.live.Standing;
import org.linewright.workbench.kit.Words;

/** A row of the list: a finding, of one thing or of many lines. */
record Row(Gathered<Standing> standing) {

    static List<Row> of(List<Standing> all) {
        return Gathered.of(all, Standing::finding).stream().map(Row::new).toList();
    }

    Finding finding() {
        return standing.first().finding();
    }

    /** Since when it stands for any of them. */
    Instant since() {
        return each().map(Standing::since).min(Instant::compareTo).orElse(standing.first().since());
    }

    boolean holds(Optional<Standing.Matter> matter) {
        return matter.isPresent() && each().anyMatch(one -> matter.get().equals(one.matter()));
    }

    /** Whether the same check says something else of the same by now. */
    boolean follows(Optional<Standing.Matter> matter) {
        return matter.isPresent() && each().map(Standing::matter).anyMatch(
                one -> one.check().equals(matter.get().check()) && one.about().equals(matter.get().about()));
    }

    String about() {
        String name = finding().about().name();
        return name.isEmpty() ? Words.of("alle", "all") : Words.of(standing.about(name));
    }

    /** Whom else it is said of; empty when nobody. */
    String others() {
        return standing.others().isEmpty()
                ? ""
                : Words.of("Dasselbe gilt für:", "The same is true of:") + "\n"
                        + standing.others().stream().map(one -> one.finding().about().name())
                                .collect(Collectors.joining("\n"));
    }

    private Stream<Standing> each() {
        return Stream.concat(Stream.of(standing.first()), standing.others().stream());
    }
}
