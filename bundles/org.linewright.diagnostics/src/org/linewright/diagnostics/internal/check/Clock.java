package org.linewright.diagnostics.internal.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Do our clock and the registrar's agree? By the Date of its answers (RFC 3261 §20.17). */
final class Clock implements Check {

    private static final Duration ALLOWED = Duration.ofSeconds(60);
    private static final Text PURPOSE = new Text("Geht die Uhr dieses Rechners wie die des Registrars?",
            "Does the clock of this machine agree with the registrar's?");

    @Override
    public String id() {
        return "clock";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Die Uhren hier und beim Registrar der Gruppe {0} stimmen überein.",
                "The clocks here and at the registrar of the group {0} agree."), Unseen.DATES);
        return sweep.of(Asked.of(examined, "REGISTER").flatMap(one -> date(one.answer())
                .map(there -> judged(places.group(one.line()), one.answer(), there)).stream()));
    }

    private static Observation judged(Subject about, TraceEntry answer, Instant there) {
        Duration apart = Duration.between(there, answer.at()).abs();
        return apart.compareTo(ALLOWED) <= 0
                ? Observation.fine(about)
                : Observation.wrong(about, LineDiagnosis.CLOCK,
                        "Date: " + answer.message().header("Date") + " / " + answer.at(),
                        Spoken.text(Duration.ofSeconds(apart.toSeconds())));
    }

    private static Optional<Instant> date(TraceEntry answer) {
        try {
            return Optional.of(answer.message().header("Date")).filter(one -> !one.isEmpty())
                    .map(one -> ZonedDateTime.parse(one, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
