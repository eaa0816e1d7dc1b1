package org.linewright.workbench.softphone.phone;

import java.time.Duration;
import java.time.Instant;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;

/**
 * A call that is over.
 *
 * @param begun when it was placed or first rang
 * @param number the other side as people write it; empty when it was withheld
 * @param name of the other side; may be empty
 * @param talked how long both sides talked; zero when nobody answered
 * @param answered whether it was
 * @param ending how it ended, for a person
 */
public record JournalEntry(Instant begun, LineId line, boolean outgoing, String number, String name,
        Duration talked, boolean answered, Text ending) {

    private static final Text DECLINED = new Text("hier abgelehnt", "declined here");
    private static final Text MISSED = new Text("verpasst", "missed");
    private static final Text WITHHELD = new Text("Nummer unterdrückt", "number withheld");

    static JournalEntry of(PhoneCall call) {
        CallReport report = call.report();
        return new JournalEntry(report.times().begun(), report.line(), report.outgoing(), call.shown(),
                report.partner().name(), report.times().talked(), report.times().answered().isPresent(),
                call.declined() ? DECLINED : report.words());
    }

    JournalEntry showing(String shown) {
        return new JournalEntry(begun, line, outgoing, shown, name, talked, answered, ending);
    }

    /** A call that rang here and nobody took. */
    public boolean missed() {
        return !outgoing && !answered && !ending.equals(DECLINED);
    }

    /** Which way it went, and whether somebody ought to call back. */
    public Text direction() {
        return missed() ? MISSED : PhoneCall.direction(outgoing);
    }

    public Text partner() {
        Text shown = number.isBlank() ? WITHHELD : Text.same(number);
        return name.isBlank() || name.equals(number) ? shown : Text.of("{0} · {1}", "{0} · {1}", shown, name);
    }

    /** Whether there is a number to call. */
    public boolean callable() {
        return !number.isBlank();
    }
}
