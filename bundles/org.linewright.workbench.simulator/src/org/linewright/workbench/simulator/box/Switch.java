package org.linewright.workbench.simulator.box;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.Trunk;
import org.linewright.simulator.setup.SettingsWords;

/** The switches of the PBX as a person throws them; each has a key of {@link SettingsWords}. */
public enum Switch {
    ALGORITHMS(Part.REGISTRATION, Sure.GUESS, "X2", "algorithms", "Anmeldeverfahren", "Authentication", //
            "Mit welchem Digest-Verfahren die Anlage das Passwort verlangt.",
            "Which kind of digest the PBX asks the password for.", //
            choice("MD5", "MD5", "MD5"), choice("SHA_256 MD5", "SHA-256, dann MD5", "SHA-256, then MD5"),
            choice("SHA_256", "SHA-256", "SHA-256"), choice("SHA_512_256", "SHA-512-256", "SHA-512-256")),
    REALM(Part.REGISTRATION, Sure.GUESS, "X2", "realm", "Realm", "Realm", //
            "Der Name, unter dem das Passwort verlangt wird; leer nimmt die Domäne.",
            "The name under which the password is asked for; empty takes the domain."),
    NONCE_LIFETIME(Part.REGISTRATION, Sure.GUESS, "X2", "nonceLifetime", "Nonce gültig (s)", "Nonce valid (s)", //
            "Danach ist eine Aufforderung veraltet, und es wird neu gefragt.",
            "After that a challenge is stale and the phone is asked again.", 1, 86_400),
    WRONG_PASSWORD(Part.REGISTRATION, Sure.GUESS, "X2", "wrongPassword", "Falsches Passwort", "Wrong password", //
            "Was ein falsches Passwort zur Antwort bekommt.", "What a wrong password is answered.", //
            choice("FORBIDDEN", "403, verboten", "403, forbidden"),
            choice("CHALLENGED", "401, noch einmal", "401, once more")),
    UNKNOWN_ACCOUNT(Part.REGISTRATION, Sure.GUESS, "", "unknownAccount", "Unbekannter Account", "Unknown account", //
            "Was ein Account zur Antwort bekommt, den es nicht gibt.",
            "What an account is answered that does not exist.", //
            choice("NOT_FOUND", "404, nicht gefunden", "404, not found"),
            choice("FORBIDDEN", "403, verboten", "403, forbidden")),
    MOST(Part.REGISTRATION, Sure.CERTAIN, "X3", "most", "Längste Anmeldung (s)", "Longest registration (s)", //
            "Mehr wird nie gewährt; die Crown gewährt höchstens 3600 s.",
            "More is never granted; the Crown grants 3600 s at most.", 10, 86_400),
    USUAL(Part.REGISTRATION, Sure.GUESS, "X3", "usual", "Übliche Anmeldung (s)", "Usual registration (s)", //
            "Wird gewährt, wenn ein Telefon keine Dauer verlangt.",
            "Is granted when a phone asks for no time.", 10, 86_400),
    LEAST(Part.REGISTRATION, Sure.GUESS, "X5", "least", "Kürzeste Anmeldung (s)", "Shortest registration (s)", //
            "Wer weniger verlangt, bekommt 423 mit dem Minimum; 0 nimmt alles an.",
            "Who asks for less is answered 423 with the minimum; 0 takes anything.", 0, 86_400),
    QUIET(Part.REGISTRATION, Sure.CERTAIN, "X4", "quiet", "Warnen über (s)", "Warn above (s)", //
            "Darüber schreibt die Anlage «Warn, long register interval...» in ihr Protokoll.",
            "Above it the PBX writes “Warn, long register interval...” into its log.", 1, 86_400),
    SECOND_CONTACT(Part.REGISTRATION, Sure.GUESS, "X6, X7", "secondContact", "Zweites Gerät", "Second device", //
            "Was geschieht, wenn sich ein Account auf einem zweiten Gerät anmeldet.",
            "What happens when an account registers on a second device.", //
            choice("KEPT", "beide bleiben, mit Signalisierungsfehlern", "both stay, with signalling faults"),
            choice("REPLACES", "das letzte verdrängt das erste", "the last one pushes the first out")),
    REGISTERS_PER_SECOND(Part.REGISTRATION, Sure.GUESS, "X10", "registersPerSecond", "REGISTER je Sekunde",
            "REGISTERs per second", //
            "Was darüber kommt, wird wegen Überlast abgewiesen; 0 nimmt alle an.",
            "What comes above it is refused for overload; 0 takes all.", 0, 10_000),
    OVERLOADED(Part.REGISTRATION, Sure.GUESS, "X10", "overloaded", "Antwort bei Überlast", "Answer to overload", //
            "Womit die Anlage bei Überlast abweist.", "What the PBX refuses with under overload.", //
            choice("UNAVAILABLE", "503 mit Retry-After", "503 with Retry-After"),
            choice("SERVER_ERROR", "500, innerer Fehler", "500, server error")),
    RETRY_AFTER(Part.REGISTRATION, Sure.GUESS, "X10", "retryAfter", "Retry-After (s)", "Retry-After (s)", //
            "Wann die Abgewiesenen wiederkommen dürfen.", "When those refused may come back.", 1, 3_600),
    UNIQUENESS(Part.REGISTRATION, Sure.GUESS, "X8", "uniqueness", "Account-Namen eindeutig", "Account names unique", //
            "Ob zwei Domänen denselben Account-Namen haben dürfen.",
            "Whether two domains may have the same account name.", //
            choice("DOMAIN", "je Domäne", "in each domain"), choice("PBX", "in der ganzen Anlage", "in the whole PBX")),
    RINGING(Part.CALLS, Sure.GUESS, "", "ringing", "Klingeldauer (s)", "Ring time (s)", //
            "So lange klingelt es, bis der Anrufer hört, dass niemand abnimmt.",
            "So long it rings before the caller is told that nobody answers.", 1, 600),
    UNANSWERED(Part.CALLS, Sure.GUESS, "", "unanswered", "Niemand nimmt ab", "Nobody answers", //
            "Was der Anrufer dann zur Antwort bekommt.", "What the caller is answered then.", //
            choice("UNAVAILABLE", "480, nicht erreichbar", "480, unavailable"),
            choice("BUSY", "486, besetzt", "486, busy")),
    MOST_CALLS(Part.CALLS, Sure.GUESS, "", "mostCalls", "Anrufe zugleich", "Calls at once", //
            "Ein weiterer Anruf bekommt 503.", "One more call is answered 503.", 1, 10_000),
    PULSE(Part.CALLS, Sure.GUESS, "", "pulse", "Lebenszeichen alle (s)", "Sign of life every (s)", //
            "So oft werden beide Enden eines Gesprächs mit OPTIONS gefragt, ob sie noch da sind.",
            "So often both ends of a call are asked by OPTIONS whether they are still there.", 10, 3_600),
    OUTSIDE_ANSWERS(Part.CALLS, Sure.OURS, "", "outsideAnswers", "Extern nimmt ab nach (s)",
            "Outside answers after (s)", //
            "Die Anlage spielt das öffentliche Netz: So lange klingelt es dort.",
            "The PBX plays the public network: so long it rings there.", 0, 600),
    OUTSIDE_HANGS_UP(Part.CALLS, Sure.OURS, "", "outsideHangsUp", "Extern legt auf nach (s)",
            "Outside hangs up after (s)", //
            "So lange spricht das öffentliche Netz; 0 überlässt das Auflegen dem Anrufer.",
            "So long the public network talks; 0 leaves hanging up to the caller.", 0, 3_600),
    TRUNK(Part.CALLS, Sure.OURS, "", "trunk", "SIP-Trunk", "SIP trunk", //
            "Netz und Domäne, etwa 192.0.2.0/24 demo.hfo-cloud.de: Wer von dort anruft, ruft von außen an und braucht "
                    + "kein Passwort. Dahinter, etwa 192.0.2.7:5060, wohin die Domäne nach draußen ruft. Leer: niemand.",
            "Network and domain, such as 192.0.2.0/24 demo.hfo-cloud.de: who calls from there calls from outside and "
                    + "needs no password. Behind it, such as 192.0.2.7:5060, where the domain calls outside. "
                    + "Empty: nobody."),
    TRANSFERS(Part.CALLS, Sure.GUESS, "", "transfers", "Übergeben", "Transfers", //
            "Ob Gespräche mit REFER übergeben werden können.", "Whether calls can be transferred by REFER.", //
            choice("true", "möglich", "possible"), choice("false", "abgelehnt", "refused")),
    TRANSFERS_OUTSIDE(Part.CALLS, Sure.GUESS, "", "transfersOutside", "Nach draußen übergeben", "Transfers outside", //
            "Ob auch an externe Rufnummern übergeben werden kann.",
            "Whether calls can be transferred to outside numbers too.", //
            choice("true", "möglich", "possible"), choice("false", "abgelehnt", "refused")),
    RELIABLE(Part.CALLS, Sure.GUESS, "", "reliable", "Sichere Klingelmeldung", "Reliable ringing", //
            "Ob 18x-Meldungen mit 100rel quittiert werden können (RFC 3262).",
            "Whether 18x responses can be acknowledged by 100rel (RFC 3262).", //
            choice("false", "nein", "no"), choice("true", "ja", "yes")),
    WITHHOLDING(Part.CODES, Sure.GUESS, "X12", "withholding", "*31 gilt", "*31 counts", //
            "Wie lange die Rufnummer nach *31 unterdrückt wird.", "How long the own number is withheld after *31.", //
            choice("PERMANENT", "bis *32", "until *32"), choice("NEXT_CALL", "für einen Anruf", "for one call")),
    DO_NOT_DISTURB(Part.CODES, Sure.GUESS, "X16", "doNotDisturb", "Antwort bei DND", "Answer to do not disturb", //
            "Was der Anrufer eines Teilnehmers hört, der mit *76 oder *78 nicht gestört werden will.",
            "What the caller of somebody is answered who does not want to be disturbed (*76, *78).", //
            choice("BUSY", "486, besetzt", "486, busy"),
            choice("UNAVAILABLE", "480, nicht erreichbar", "480, unavailable")),
    NOTHING_RINGS(Part.CODES, Sure.GUESS, "X18", "nothingRings", "Heranholen ohne Ruf", "Pickup of nothing", //
            "Was *80 und *8 mit einer Nummer zur Antwort bekommen, wenn nichts klingelt.",
            "What *80 and *8 with a number are answered when nothing rings.", //
            choice("UNAVAILABLE", "480, nicht erreichbar", "480, unavailable"),
            choice("NOT_FOUND", "404, nicht gefunden", "404, not found")),
    UNKNOWN_CODE(Part.CODES, Sure.GUESS, "", "unknownCode", "Unbekannter Code", "Unknown code", //
            "Was ein Code mit Stern zur Antwort bekommt, den es nicht gibt.",
            "What a star code is answered that does not exist.", //
            choice("NOT_FOUND", "404, nicht gefunden", "404, not found"),
            choice("INCOMPLETE", "484, unvollständig", "484, incomplete")),
    CONFIRMATION(Part.CODES, Sure.GUESS, "X20", "confirmation", "Bestätigung (s)", "Confirmation (s)", //
            "Ein Code ist ein Anruf: So lange bleibt die Anlage danach in der Leitung.",
            "A code is a call: so long the PBX stays on the line after it.", 0, 60),
    VOICE_BOXES(Part.BOXES, Sure.GUESS, "X19", "voiceBoxes", "Anrufbeantworter", "Voice boxes", //
            "Ob jede Route einen hat; ohne ihn bekommen *99, *990 und *991 480.",
            "Whether every route has one; without it *99, *990 and *991 are answered 480.", //
            choice("true", "für jede Route", "for every route"), choice("false", "keine", "none")),
    UNANSWERED_TO_BOX(Part.BOXES, Sure.GUESS, "", "unansweredToBox", "Niemand nimmt ab", "Nobody answers", //
            "Ob der Anrufbeantworter annimmt, wo nichts anderes geschaltet ist.",
            "Whether the voice box answers where nothing else is switched.", //
            choice("false", "bleibt, wie es ist", "stays as it is"),
            choice("true", "zum Anrufbeantworter", "to the voice box")),
    DELETING_KEY(Part.BOXES, Sure.GUESS, "", "deletingKey", "Taste zum Löschen", "Key to delete", //
            "Welche Taste beim Abhören die Nachricht löscht.", "Which key deletes the message that is heard.", //
            choice("3", "3", "3"), choice("7", "7", "7"), choice("*", "*", "*"), choice("#", "#", "#")),
    TEAM_BEGINS(Part.CODES, Sure.GUESS, "", "teamBegins", "Team-Mitglieder beginnen", "Members of a team begin", //
            "Ob ein Mitglied im Team angemeldet ist, bis es sich abmeldet.",
            "Whether a member is signed in to the team until he signs out.", //
            choice("true", "angemeldet", "signed in"), choice("false", "abgemeldet", "signed out")),
    TEAM_LAST_STAYS(Part.CODES, Sure.GUESS, "", "teamLastStays", "Der Letzte im Team", "The last of a team", //
            "Ob sich das letzte angemeldete Mitglied abmelden darf.",
            "Whether the last member who is signed in may sign out.", //
            choice("false", "darf gehen", "may leave"), choice("true", "muss bleiben", "has to stay")),
    LONGEST_WATCH(Part.WATCHING, Sure.GUESS, "", "longestWatch", "Längstes Abo (s)", "Longest subscription (s)", //
            "Länger wird kein SUBSCRIBE gewährt.", "No SUBSCRIBE is granted longer.", 10, 86_400),
    SHORTEST_WATCH(Part.WATCHING, Sure.GUESS, "", "shortestWatch", "Kürzestes Abo (s)", "Shortest subscription (s)", //
            "Wer weniger verlangt, bekommt 423 mit dem Minimum; 0 nimmt alles an.",
            "Who asks for less is answered 423 with the minimum; 0 takes anything.", 0, 86_400),
    WATCHES_OF_AN_ACCOUNT(Part.WATCHING, Sure.GUESS, "", "watchesOfAnAccount", "Abos je Account",
            "Subscriptions per account", //
            "Eines mehr bekommt 403.", "One more is answered 403.", 1, 100_000),
    WATCHES_OF_ALL(Part.WATCHING, Sure.GUESS, "", "watchesOfAll", "Abos zusammen", "Subscriptions together", //
            "Eines mehr bekommt 503.", "One more is answered 503.", 1, 100_000),
    MESSAGES_UNASKED(Part.WATCHING, Sure.GUESS, "X27", "messagesUnasked", "Nachrichten anzeigen", "Tell of messages", //
            "Ob angemeldete Geräte von Nachrichten erfahren, ohne danach gefragt zu haben.",
            "Whether registered devices are told of messages without having asked.", //
            choice("false", "nur mit Abo", "to subscribers only"), choice("true", "allen", "to all")),
    CHANGED_CALLS_ONLY(Part.WATCHING, Sure.GUESS, "", "changedCallsOnly", "Besetztanzeige", "Who telephones", //
            "Ob alle Gespräche gemeldet werden oder nur die, die sich geändert haben.",
            "Whether all calls are told or only those that have changed.", //
            choice("true", "nur Änderungen", "changes only"), choice("false", "immer alles", "always all")),
    REGISTRATION_TOLD(Part.WATCHING, Sure.GUESS, "", "registrationTold", "Nicht angemeldet", "Not registered", //
            "Ob gemeldet wird, dass eine Nebenstelle nicht angemeldet ist.",
            "Whether it is told that an extension is not registered.", //
            choice("false", "wird nicht gemeldet", "is not told"), choice("true", "wird gemeldet", "is told")),
    RELAYED(Part.MEDIA, Sure.GUESS, "", "relayed", "Weg der Sprache", "Way of the voice", //
            "Ob die Sprache direkt zwischen den Geräten läuft oder durch die Anlage; gilt ab dem nächsten Anruf.",
            "Whether voice goes directly between the devices or through the PBX; counts from the next call on.", //
            choice("false", "direkt", "directly"),
            choice("true", "durch die Anlage (Relay)", "through the PBX (relay)")),
    PLAYED(Part.MEDIA, Sure.OURS, "", "played", "Extern zu hören", "Heard outside", //
            "Was hört, wer nach draußen anruft; gilt ab dem nächsten Anruf.",
            "What is heard by who calls the outside world; counts from the next call on.", //
            choice("true", "Ton und Echo", "tone and echo"), choice("false", "nichts", "nothing")),
    FIRST_PORT(Part.MEDIA, Sure.OURS, "", "firstPort", "Erster RTP-Port", "First RTP port", //
            "0 nimmt irgendeinen freien; gilt ab dem nächsten Start der Anlage.",
            "0 takes any free one; counts from the next start of the PBX on.", 0, 65_535),
    LAST_PORT(Part.MEDIA, Sure.OURS, "", "lastPort", "Letzter RTP-Port", "Last RTP port", //
            "Nie vor dem ersten; jeder Anruf durch die Anlage braucht vier Ports.",
            "Never before the first; each call through the PBX needs four ports.", 0, 65_535);

    /** What belongs together. */
    public enum Part {
        REGISTRATION("Anmeldung", "Registration"),
        CALLS("Anrufe", "Calls"),
        CODES("Codes mit Stern", "Star codes"),
        BOXES("Anrufbeantworter", "Voice boxes"),
        WATCHING("Anzeigen", "Watching"),
        MEDIA("Sprache und Ports", "Voice and ports");

        private final Text label;

        Part(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }

    /** How well it is known what a Crown does. */
    private enum Sure {
        CERTAIN,
        GUESS,
        OURS
    }

    /** One of the values of a switch. */
    public record Choice(String value, Text label) {
    }

    private final Part part;
    private final Sure sure;
    private final String row;
    private final String key;
    private final Text label;
    private final Text about;
    private final List<Choice> choices;
    private final int least;
    private final int most;

    Switch(Part part, Sure sure, String row, String key, String german, String english, String aboutGerman,
            String aboutEnglish, Choice... choices) {
        this(part, sure, row, key, german, english, aboutGerman, aboutEnglish, 0, 0, choices);
    }

    Switch(Part part, Sure sure, String row, String key, String german, String english, String aboutGerman,
            String aboutEnglish, int least, int most,
            Choice... choices) {
        this.part = part;
        this.sure = sure;
        this.row = row;
        this.key = key;
        this.label = new Text(german, english);
        this.about = new Text(aboutGerman, aboutEnglish);
        this.choices = List.of(choices);
        this.least = least;
        this.most = most;
    }

    public String key() {
        return key;
    }

    public Text label() {
        return label;
    }

    public static List<Switch> of(Part part) {
        return Stream.of(values()).filter(one -> one.part == part).toList();
    }

    /** What it does, and how well that is known. */
    public Text about() {
        return switch (sure) {
            case CERTAIN -> about;
            case GUESS -> row.isEmpty()
                    ? Text.of("{0} Vermutung.", "{0} A guess.", about)
                    : Text.of("{0} Vermutung ({1}).", "{0} A guess ({1}).", about, row);
            case OURS -> Text.of("{0} Nur zum Üben.", "{0} For practice only.", about);
        };
    }

    /** What is wrong with words for it; empty when they can be read. */
    public Optional<Trouble> wrong(String word) {
        return switch (this) {
            case REALM -> Optional.of(BoxTrouble.REALM_FORM.about(word)).filter(form -> !word.matches("[\\w.@ -]+"));
            case TRUNK -> Optional.of(BoxTrouble.TRUNK_FORM.about(word)).filter(form -> Trunk.parse(word).isEmpty());
            default -> Optional.empty();
        };
    }

    /** Its values; empty when it is a number or words. */
    public List<Choice> choices() {
        return choices;
    }

    public boolean number() {
        return most > 0;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    private static Choice choice(String value, String german, String english) {
        return new Choice(value, new Text(german, english));
    }
}
