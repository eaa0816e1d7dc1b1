package org.linewright.diagnostics.internal.check;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Fix;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;

/** Do all lines fit into the re-register interval, one after the other? With a forecast of the next hour. */
final class Pacing implements Check {

    private static final Text PURPOSE = new Text(
            "Passen die Anmeldungen aller Leitungen mit der Register-Verzögerung in das Intervall?",
            "Do the registrations of all lines, at the register delay, fit into the interval?");

    @Override
    public String id() {
        return "pacing";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        return examined.groups().isEmpty()
                ? List.of(Unseen.GROUPS.unknown(this))
                : examined.groups().stream().flatMap(group -> judged(group, stagger(group, examined))).toList();
    }

    /** The shortest interval granted counts, else the one that is asked for. */
    private static Stagger stagger(LineGroup group, Examined examined) {
        Duration interval = examined.statuses(group.id()).filter(LineStatus::registered).map(LineStatus::granted)
                .filter(Duration::isPositive).min(Duration::compareTo).orElse(group.registrar().reregister());
        return new Stagger(group.enabledLines(), group.registrar().delay(), interval);
    }

    private Stream<Finding> judged(LineGroup group, Stagger stagger) {
        Subject about = Subject.of(group);
        Text forecast = forecast(stagger);
        List<Finding> found = stagger.troubles().stream()
                .map(trouble -> fixed(Finding.of(this, about, trouble, forecast, evidence(stagger)), group, stagger))
                .toList();
        return found.isEmpty()
                ? Stream.of(Finding.passed(this, about, Text.of("Gruppe {0}: {1}", "Group {0}: {1}", about.name(),
                        forecast)))
                : found.stream();
    }

    private static Text forecast(Stagger stagger) {
        long hourly = stagger.interval().isZero()
                ? 0
                : Math.round(stagger.lines() * 3600e9 / (0.875 * stagger.interval().toNanos()));
        return Text.of(
                "In der nächsten Stunde sind etwa {0} Erneuerungen zu erwarten; nach einem Neustart ist die letzte "
                        + "Leitung nach {1} an der Reihe.",
                "In the next hour about {0} refreshes are to be expected; after a restart the last line has its turn after "
                        + "{1}.",
                hourly, Spoken.text(stagger.start()));
    }

    private static List<String> evidence(Stagger stagger) {
        return List.of(stagger.lines() + " × " + Spoken.of(stagger.delay()) + " = " + Spoken.of(stagger.round()) + " / "
                + Spoken.of(stagger.interval()));
    }

    /** A delay at which starting takes half the interval. */
    private static Finding fixed(Finding finding, LineGroup group, Stagger stagger) {
        Duration fits = Duration.ofMillis(stagger.interval().dividedBy(2L * Math.max(1, stagger.lines())).toMillis());
        return fits.isZero()
                ? finding
                : finding.fixedBy(
                        new Fix(Text.of("Register-Verzögerung auf {0} senken", "Lower the register delay to {0}",
                                Spoken.text(fits)), group.id(), "registrar.delay", Spoken.of(fits)));
    }
}
