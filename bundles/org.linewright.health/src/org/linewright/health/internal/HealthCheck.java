package org.linewright.health.internal;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.health.Ailment;
import org.linewright.health.Health;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Do all parts of this program work? Unlike other checks it looks at the program itself, whatever is known of the lines.
 */
@Component
public final class HealthCheck implements Check {

    private static final Text PURPOSE = new Text("Laufen alle Teile des Programms?",
            "Do all parts of the program work?");
    private static final Text FINE = new Text("Alle Teile des Programms laufen.", "All parts of the program work.");
    private static final Text ALONE = new Text("Ohne diesen Teil fehlt dem Programm, wofür er da ist.",
            "Without this part the program lacks what it is there for.");

    private final Health health;

    @Activate
    public HealthCheck(@Reference Health health) {
        this.health = health;
    }

    @Override
    public String id() {
        return "health";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Ailment> ailments = health.ailments();
        return ailments.isEmpty()
                ? List.of(Finding.passed(this, Subject.ALL, FINE))
                : ailments.stream().map(this::found).toList();
    }

    private Finding found(Ailment ailment) {
        Subject about = Subject.named(ailment.part());
        Text why = ailment.reasons().stream()
                .reduce((one, next) -> Text.of("{0} {1}", "{0} {1}", one, next))
                .orElse(ALONE);
        List<String> evidence = Stream.of(ailment.root().detail()).filter(detail -> !detail.isEmpty()).toList();
        return Finding.of(this, about, ailment.trouble(), why, evidence);
    }
}
