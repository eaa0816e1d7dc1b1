package org.linewright.lines.engine;

import java.time.Duration;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.lines.LineState;
import org.linewright.lines.SeenContact;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;
import org.linewright.sip.RegisterAnswer.Silent;
import org.linewright.sip.RegisterAnswer.Unresolved;
import org.linewright.sip.RegisterAnswer.Unsent;
import org.linewright.sip.ServerAddress;

/** Puts answers into words. */
final class Said {

    static final Text WAITS = new Text("wartet, bis sie an der Reihe ist", "waits for its turn");
    static final Text ASKS = new Text("meldet sich an", "is registering");
    static final Text LEAVES = new Text("meldet sich ab", "is un-registering");
    static final Text OFF = new Text("abgemeldet", "un-registered");
    static final Text STAYS = new Text("bleibt angemeldet", "stays registered");
    static final Text LAPSED = new Text("die Anmeldung ist abgelaufen, weil der Registrar nicht antwortet",
            "the registration has lapsed because the registrar does not answer");

    private Said() {
    }

    /** The answer on one line, as on the wire. */
    static String line(RegisterAnswer answer) {
        return switch (answer) {
            case Granted granted -> "200 OK";
            case Refused refused -> (refused.status() + " " + refused.phrase()).strip();
            case Silent silent -> "";
            case Unresolved unresolved -> "";
            case Unsent unsent -> "";
        };
    }

    /** What a granted registration means. */
    static Text granted(Granted granted) {
        List<String> foreign = granted.contacts().stream().filter(ContactSeen::foreign).map(ContactSeen::uri).toList();
        if (!foreign.isEmpty()) {
            return Text.of(
                    "angemeldet, aber der Account wird auch von {0} benutzt: er muss exklusiv sein, sonst gibt es "
                            + "Signalisierungsfehler",
                    "registered, but the account is also used by {0}: it has to be exclusive, or signalling fails",
                    String.join(", ", foreign));
        }
        boolean missing = !granted.contacts().isEmpty() && granted.contacts().stream().noneMatch(ContactSeen::ours);
        if (missing) {
            return new Text("der Registrar hat zugestimmt, führt unseren Contact aber nicht auf",
                    "the registrar agreed, but does not list our Contact");
        }
        return granted.granted().compareTo(granted.asked()) < 0
                ? Text.of("angemeldet; der Registrar hat {0} statt {1} gewährt",
                        "registered; the registrar granted {0} instead of {1}", Spoken.text(granted.granted()),
                        Spoken.text(granted.asked()))
                : new Text("angemeldet", "registered");
    }

    /** Why a line is not registered, and what comes next. */
    static Text failed(RegisterAnswer answer, ServerAddress server, LineState next, String user) {
        return switch (answer) {
            case Granted granted -> granted(granted);
            case Refused refused -> refused(refused, next, user);
            case Silent silent -> silent(server);
            case Unresolved unresolved -> Text.of(
                    "der Name {0} führt zu keiner Adresse (DNS); bitte Schreibweise und Netz prüfen",
                    "the name {0} leads to no address (DNS); please check the spelling and the network",
                    unresolved.host());
            case Unsent unsent ->
                Text.of("es kann nichts an {0} gesendet werden: {1}", "nothing can be sent to {0}: {1}",
                        server, unsent.detail());
        };
    }

    /** The same while the binding at another registrar is kept until this one has granted its own. */
    static Text meanwhile(Text reason, ServerAddress before) {
        return Text.of("{0}; bis es gelingt, bleibt die Anmeldung bei {1}",
                "{0}; until it succeeds, the registration at {1} stays", reason, before);
    }

    static Text silent(ServerAddress server) {
        return Text.of("der Registrar {0} antwortet nicht; es wird weiter versucht",
                "the registrar {0} does not answer; trying goes on", server);
    }

    private static Text refused(Refused refused, LineState next, String user) {
        String answer = line(refused);
        return switch (refused.why()) {
            case CREDENTIALS -> Text.of(
                    "der Registrar weist Benutzername oder Passwort von {0} zurück ({1}); bitte in der Telefonanlage "
                            + "und hier vergleichen",
                    "the registrar refuses the user name or password of {0} ({1}); please compare them on the PBX "
                            + "and here",
                    user, answer);
            case FORBIDDEN -> next == LineState.REFUSED
                    ? Text.of("der Registrar lehnt den Account {0} ab ({1}); gesperrt, unbekannt, falsches "
                            + "Passwort oder von hier nicht erlaubt?",
                            "the registrar refuses the account {0} ({1}); blocked, unknown, wrong password or not "
                                    + "allowed from here?",
                            user, answer)
                    : Text.of("der Registrar lehnt ab ({0}); es wird noch einmal versucht",
                            "the registrar refuses ({0}); it is tried once more", answer);
            case BUSY ->
                Text.of("der Registrar ist überlastet oder gestört ({0}); es wird langsamer weiter versucht{1}",
                        "the registrar is overloaded or has a fault ({0}); trying goes on more slowly{1}", answer,
                        wish(refused));
            case REDIRECTED -> Text.of("der Registrar schickt uns woanders hin ({0}); dem folgen wir nicht von selbst",
                    "the registrar sends us elsewhere ({0}); we do not follow by ourselves", answer);
            case CHALLENGE -> Text.of(
                    "der Registrar verlangt eine Anmeldung, die wir nicht beherrschen oder die nicht zu ihm passt ({0})",
                    "the registrar asks for a digest that we do not speak or that does not fit it ({0})", answer);
            case INTERVAL -> Text.of("der Registrar nimmt kein Intervall an, das wir ihm anbieten ({0})",
                    "the registrar takes no interval that we offer ({0})", answer);
        };
    }

    private static Text wish(Refused refused) {
        return refused.retryAfter()
                .filter(after -> after.compareTo(Duration.ZERO) > 0)
                .map(after -> Text.of(", frühestens in {0}", ", not before {0}", Spoken.text(after)))
                .orElse(new Text(".", "."));
    }

    static List<SeenContact> contacts(Granted granted) {
        return granted.contacts().stream().map(Said::contact).toList();
    }

    private static SeenContact contact(ContactSeen seen) {
        SeenContact.Owner owner = seen.ours()
                ? SeenContact.Owner.OURS
                : seen.leftover() ? SeenContact.Owner.LEFTOVER : SeenContact.Owner.FOREIGN;
        return new SeenContact(seen.uri(), seen.expires(), owner);
    }
}
