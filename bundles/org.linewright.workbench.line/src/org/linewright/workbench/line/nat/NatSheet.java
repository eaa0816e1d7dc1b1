package org.linewright.workbench.line.nat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** A measurement as a person reads it: how it stands, what follows, and what happened so far. */
record NatSheet(NatTrialReport report) {

    boolean over() {
        return report.result().isPresent();
    }

    Icon icon() {
        return report.result().map(result -> switch (result.verdict()) {
            case FORGETS, OUTLIVES, NO_NAT -> Icon.DONE;
            case UNKNOWN -> result.troubles().stream().anyMatch(Trouble::severe) ? Icon.ERROR : Icon.WARNING;
            case CANCELLED -> Icon.NOTE;
        }).orElse(Icon.LINE_WAITING);
    }

    /** The result, else the newest of what happened. */
    Text sentence() {
        return report.result().map(NatSheet::sentence).orElseGet(report::words);
    }

    /** What measured, and what follows when nothing is proposed; one line each. */
    List<Text> facts() {
        return report.result().map(NatSheet::facts).orElse(List.of());
    }

    /** Why nothing can be told and what to do, and what is worth knowing. */
    List<Trouble> troubles() {
        return report.result().map(NatTrialResult::troubles).orElse(List.of());
    }

    /** Everything that happened, one line each. */
    String story() {
        return report.story().stream().map(Words::of).collect(Collectors.joining("\n"));
    }

    Optional<Duration> proposal() {
        return report.result().flatMap(NatTrialResult::proposal);
    }

    private static Text sentence(NatTrialResult result) {
        return switch (result.verdict()) {
            case FORGETS, OUTLIVES, NO_NAT -> result.words();
            case UNKNOWN -> result.seenAs().isPresent()
                    ? new Text("So lässt es sich nicht sagen.", "This way it cannot be told.")
                    : new Text("Es ließ sich nichts messen.", "Nothing could be measured.");
            case CANCELLED -> new Text("Abgebrochen.", "Cancelled.");
        };
    }

    private static List<Text> facts(NatTrialResult result) {
        if (result.verdict() != Verdict.NO_NAT) {
            return result.proposal().isPresent()
                    ? result.method().map(method -> Text.of("Gemessen durch {0}.", "Measured by {0}.", method.label()))
                            .stream().toList()
                    : List.of();
        }
        return List.of(result.longest().isZero()
                ? new Text(
                        "Eine Firewall auf dem Weg könnte uns trotzdem vergessen: Lassen Sie NAT Refresh, wie er ist.",
                        "A firewall on the way could still forget us: leave the NAT refresh as it is.")
                : new Text("NAT Refresh kann bleiben, wie er ist.", "The NAT refresh can stay as it is."));
    }
}
