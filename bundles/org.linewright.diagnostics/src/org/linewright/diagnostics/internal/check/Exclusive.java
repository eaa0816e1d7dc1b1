package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;
import org.linewright.lines.SeenContact;
import org.linewright.lines.SeenContact.Owner;

/** Does each account belong to us alone? By the Contacts that the registrar lists (RFC 3261 §10.3). */
final class Exclusive implements Check {

    private static final Text PURPOSE = new Text("Ist jeder Account nur hier angemeldet?",
            "Is each account registered here only?");

    @Override
    public String id() {
        return "exclusive";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> found = examined.statuses().stream().filter(LineStatus::registered).map(this::judged).toList();
        return found.isEmpty() ? List.of(Unseen.LINES.unknown(this)) : found;
    }

    private Finding judged(LineStatus status) {
        Subject about = Subject.of(status);
        if (status.contacts().isEmpty()) {
            return Finding.unknown(this, about,
                    Text.of("Der Registrar führt für {0} keine Contacts auf.",
                            "The registrar lists no Contacts for {0}.",
                            about.name()),
                    new Text("Sehen Sie in der Telefonanlage nach, welche Geräte am Account angemeldet sind.",
                            "Look on the PBX which devices are registered with the account."));
        }
        boolean ours = has(status, Owner.OURS);
        if (has(status, Owner.FOREIGN)) {
            LineDiagnosis what = ours ? LineDiagnosis.FOREIGN : LineDiagnosis.TAKEN_OVER;
            return what.found(this, about, evidence(status), listed(status, Owner.FOREIGN));
        }
        if (!ours) {
            return LineDiagnosis.NOT_LISTED.found(this, about, evidence(status));
        }
        return has(status, Owner.LEFTOVER)
                ? LineDiagnosis.LEFTOVER.found(this, about, evidence(status), listed(status, Owner.LEFTOVER))
                : Finding.passed(this, about, Text.of("Am Account {0} ist nur diese Anwendung angemeldet.",
                        "Only this application is registered with the account {0}.", about.name()));
    }

    private static boolean has(LineStatus status, Owner owner) {
        return status.contacts().stream().anyMatch(contact -> contact.owner() == owner);
    }

    private static String listed(LineStatus status, Owner owner) {
        return status.contacts().stream().filter(contact -> contact.owner() == owner).map(SeenContact::uri)
                .collect(Collectors.joining(", "));
    }

    private static List<String> evidence(LineStatus status) {
        return status.contacts().stream()
                .map(one -> "Contact: <" + one.uri() + ">;expires=" + one.expires().toSeconds() + " (" + one.owner()
                        + ")")
                .toList();
    }
}
