package org.linewright.alarms.internal.course;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Standing;

/**
 * What can be seen of the lines at one time.
 *
 * @param faults what is wrong, the worst of each matter
 * @param unsure what cannot be judged just now
 * @param blind the checks that cannot judge anything just now
 * @param troubled the lines that something is wrong with, or of which nothing good is known yet
 */
public record Sight(Map<Matter, Fault> faults, Set<Matter> unsure, Set<String> blind, Set<LineId> troubled) {

    public static final Sight NOTHING = new Sight(Map.of(), Set.of(), Set.of(), Set.of());

    /** Instead of words that may name a caller. */
    private static final Text STRANGER = new Text("Etwas stimmt nicht mit jemandem, den keine Leitungsgruppe kennt.",
            "Something is wrong with somebody whom no line group knows.");

    public Sight {
        faults = Map.copyOf(faults);
        unsure = Set.copyOf(unsure);
        blind = Set.copyOf(blind);
        troubled = Set.copyOf(troubled);
    }

    public static Sight of(Report report) {
        return of(report.standing().stream().map(Standing::finding).toList());
    }

    static Sight of(Collection<Finding> findings) {
        Map<Matter, Fault> faults = new HashMap<>();
        Set<Matter> unsure = new HashSet<>();
        Set<String> blind = new HashSet<>();
        Set<LineId> troubled = new HashSet<>();
        Set<LineId> trying = new HashSet<>();
        Set<LineId> fine = new HashSet<>();
        for (Finding finding : findings) {
            Matter matter = matter(finding);
            fault(finding, matter).ifPresent(fault -> faults.merge(matter, fault, Sight::worse));
            if (finding.verdict() == Verdict.UNKNOWN) {
                unsure.add(matter);
            }
            if (finding.verdict() != Verdict.PASSED && finding.about().equals(Subject.ALL)) {
                blind.add(finding.check());
            }
            finding.about().line().ifPresent(line -> {
                switch (finding.verdict()) {
                    case PASSED -> fine.add(line);
                    case UNKNOWN -> trying.add(line);
                    case WARNING, ERROR -> troubled.add(line);
                    case NOTE -> {
                        // says nothing of how the line does
                    }
                }
            });
        }
        trying.removeAll(fine);
        troubled.addAll(trying);
        return new Sight(faults, unsure, blind, troubled);
    }

    public Optional<Fault> fault(Matter matter) {
        return Optional.ofNullable(faults.get(matter)); // framework-driven null
    }

    /**
     * Whether nothing speaks against it that this is well. A line is not well because something else is wrong with it now:
     * a wrong password takes the place of a missing registration. Nor is it while it tries again.
     */
    boolean well(Matter matter) {
        return fault(matter).isEmpty() && !unsure.contains(matter) && !blind.contains(matter.check())
                && matter.line().filter(troubled::contains).isEmpty();
    }

    private static Matter matter(Finding finding) {
        Subject about = finding.about();
        boolean stranger = about.group().isEmpty() && !about.name().isEmpty();
        return new Matter(finding.check(), about.group(), about.line(), stranger ? mark(about.name()) : about.name());
    }

    /** Tells strangers apart without naming them. */
    private static String mark(String stranger) {
        return UUID.nameUUIDFromBytes(stranger.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Optional<Fault> fault(Finding finding, Matter matter) {
        boolean stranger = matter.group().isEmpty() && !matter.name().isEmpty();
        return finding.verdict().severity().map(severity -> new Fault(matter, severity, finding.code(),
                stranger ? STRANGER : finding.summary()));
    }

    private static Fault worse(Fault one, Fault other) {
        Severity first = one.severity();
        return first.compareTo(other.severity()) >= 0 ? one : other;
    }
}
