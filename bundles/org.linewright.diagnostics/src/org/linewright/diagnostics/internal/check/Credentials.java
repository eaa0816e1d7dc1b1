package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;

/** Does the registrar take account and password? */
final class Credentials implements Check {

    private static final Text PURPOSE = new Text("Kennt der Registrar die Accounts, und nimmt er ihre Passwörter an?",
            "Does the registrar know the accounts, and does it take their passwords?");

    @Override
    public String id() {
        return "credentials";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Sweep sweep = new Sweep(this, new Text("Der Registrar nimmt Account und Passwort von {0} an.",
                "The registrar takes account and password of {0}."), Unseen.LINES);
        return sweep.of(examined.statuses().stream().flatMap(status -> judged(status, examined)));
    }

    private static Stream<Observation> judged(LineStatus status, Examined examined) {
        Subject about = Subject.of(status);
        if (status.registered()) {
            return Stream.of(Observation.fine(about));
        }
        return Refusal.of(status, examined).stream().map(what -> Observation.wrong(about, what,
                "REGISTER: " + status.lastAnswer(), what == LineDiagnosis.PASSWORD
                        ? digestUser(status, examined)
                        : status.lastAnswer()));
    }

    private static String digestUser(LineStatus status, Examined examined) {
        return examined.group(status.id().group()).stream().flatMap(group -> group.lines().stream())
                .filter(line -> line.user().equals(status.id().user())).map(Line::digestUser).findFirst()
                .orElse(status.id().user());
    }
}
