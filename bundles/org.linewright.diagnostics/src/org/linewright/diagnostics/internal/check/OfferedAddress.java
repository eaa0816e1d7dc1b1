package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Kind;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Does each side name an address for speech that the other one can reach? */
final class OfferedAddress implements Check {

    private static final Text PURPOSE = new Text("Ist die Adresse für Sprache (c=) für die andere Seite erreichbar?",
            "Can the other side reach the address for speech (c=)?");

    @Override
    public String id() {
        return "offered-address";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Die Adressen für Sprache der Leitung {0} sind erreichbar.",
                "The addresses for speech of the line {0} can be reached."), Unseen.CALLS);
        return sweep.of(examined.conversations(Kind.CALL).flatMap(call -> call.entries().stream()
                .flatMap(one -> judged(places.line(one.line()), one).stream())));
    }

    private static Optional<Observation> judged(Subject about, TraceEntry entry) {
        boolean sent = entry.direction() == Direction.SENT;
        boolean outside = Address.isPublic((sent ? entry.destination() : entry.source()).getAddress());
        return Sound.of(entry.message()).filter(sound -> sound.port() > 0)
                .map(sound -> outside && Address.of(sound.host()).filter(Address::isPrivate).isPresent()
                        ? Observation.wrong(about, sent ? CallDiagnosis.PRIVATE_OFFER : CallDiagnosis.PRIVATE_ANSWER,
                                entry.message().summary().replaceFirst(" sips?:.*", "") + ": c=" + sound.host(),
                                sound.host())
                        : Observation.fine(about));
    }
}
