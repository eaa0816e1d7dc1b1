package org.linewright.workbench.line.rows;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;
import org.linewright.lines.SeenContact;

/** Everything that is known of one line, in whole sentences. */
public record LineStory(LineRow row, Reader reader) {

    /**
     * One paragraph.
     *
     * @param heading whether it leads the ones below
     * @param warning whether a person should do something about it
     */
    public record Paragraph(Text words, boolean heading, boolean warning) {
    }

    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        all.add(heading(Text.of("{0} · {1}", "{0} · {1}", row.line().user(), row.group().name())));
        all.add(plain(row.unreachable() || row.reason().equals(row.state().label())
                ? row.reason()
                : Text.of("{0}: {1}", "{0}: {1}", row.state().label(), row.reason())));
        row.status().ifPresent(status -> tell(status, all));
        return all;
    }

    private void tell(LineStatus status, List<Paragraph> all) {
        if (status.shared()) {
            all.add(new Paragraph(new Text(
                    "Der Account wird auch anderswo benutzt. Das führt zu Signalisierungsfehlern: entfernen Sie ihn auf "
                            + "dem anderen Gerät.",
                    "The account is used elsewhere too. This causes signalling faults: remove it from the other "
                            + "device."),
                    false, true));
        }
        row.proof().ifPresent(reach -> all.add(new Paragraph(reached(reach), false, row.unreachable())));
        all.add(plain(Text.of("So seit {0}.", "Like this since {0}.", reader.clock(status.since()))));
        status.next()
                .ifPresent(next -> all.add(plain(
                        Text.of("Nächste Anmeldung um {0}.", "Registers next at {0}.", reader.clock(next)))));
        if (!status.asked().isZero()) {
            all.add(plain(status.granted().isZero()
                    ? Text.of("Zuletzt {0} verlangt.", "Asked for {0} last.", Spoken.text(status.asked()))
                    : Text.of("{0} verlangt, {1} gewährt.", "Asked for {0}, granted {1}.",
                            Spoken.text(status.asked()), Spoken.text(status.granted()))));
        }
        if (!status.lastAnswer().isEmpty()) {
            all.add(plain(status.server()
                    .map(server -> Text.of("Letzte Antwort: {0} von {1}.", "Last answer: {0} from {1}.",
                            status.lastAnswer(), LineColumn.address(server)))
                    .orElse(Text.of("Letzte Antwort: {0}.", "Last answer: {0}.", status.lastAnswer()))));
        }
        all.add(plain(Text.of("Adresse: {0}.", "Address: {0}.", status.addressOfRecord())));
        if (!status.contacts().isEmpty()) {
            all.add(heading(Text.of("Angemeldete Geräte ({0})", "Registered devices ({0})",
                    status.contacts().size())));
            status.contacts().forEach(contact -> all.add(contact(contact)));
        }
    }

    private Text reached(Reach reach) {
        Text when = Text.same(reach.when().map(reader::clock).orElse("–"));
        return reach.lost()
                .map(at -> Text.of("Erreichbarkeit um {0}: {1}, {2}. Zuletzt verloren um {3}.",
                        "Reachability at {0}: {1}, {2}. Lost last at {3}.", when, reach.standing().label(), reach.how(),
                        reader.clock(at)))
                .orElse(Text.of("Erreichbarkeit um {0}: {1}, {2}.", "Reachability at {0}: {1}, {2}.", when,
                        reach.standing().label(), reach.how()));
    }

    private static Paragraph contact(SeenContact contact) {
        Text whose = switch (contact.owner()) {
            case OURS -> new Text("diese Leitung", "this line");
            case LEFTOVER -> new Text("diese Leitung, von einer früheren Adresse; läuft ab",
                    "this line, from an earlier address; runs out");
            case FOREIGN -> new Text("jemand anders", "somebody else");
        };
        return new Paragraph(Text.of("{0}: {1}, noch {2}", "{0}: {1}, {2} left", whose, contact.uri(),
                Spoken.text(contact.expires())), false, contact.owner() == SeenContact.Owner.FOREIGN);
    }

    private static Paragraph heading(Text words) {
        return new Paragraph(words, true, false);
    }

    private static Paragraph plain(Text words) {
        return new Paragraph(words, false, false);
    }
}
