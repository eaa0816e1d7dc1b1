package org.linewright.workbench.simulator.box;

import java.util.List;
import org.linewright.core.Text;

/** The switches of the PBX as a person throws them; each has a key of {@link SettingsWords}. */
public enum Switch {
    ALGORITHMS("algorithms", "Anmeldeverfahren", "Authentication", //
            "Mit welchem Digest-Verfahren die Anlage das Passwort verlangt.",
            "Which kind of digest the PBX asks the password for.", //
            choice("MD5", "MD5", "MD5"), choice("SHA_256 MD5", "SHA-256, dann MD5", "SHA-256, then MD5"),
            choice("SHA_256", "SHA-256", "SHA-256"), choice("SHA_512_256", "SHA-512-256", "SHA-512-256")),
    REALM("realm", "Realm", "Realm", //
            "Der Name, unter dem das Passwort verlangt wird; leer nimmt die Domäne.",
            "The name under which the password is asked for; empty takes the domain."),
    NONCE_LIFETIME("nonceLifetime", "Nonce gültig (s)", "Nonce valid (s)", //
            "Danach ist eine Aufforderung veraltet, und es wird neu gefragt.",
            "After that a challenge is stale and the phone is asked again.", 1, 86_400),
    WRONG_PASSWORD("wrongPassword", "Falsches Passwort", "Wrong password", //
            "Was ein falsches Passwort zur Antwort bekommt.", "What a wrong password is answered.", //
            choice("FORBIDDEN", "403, verboten", "403, forbidden"),
            choice("CHALLENGED", "401, noch einmal", "401, once more")),
    UNKNOWN_ACCOUNT("unknownAccount", "Unbekannter Account", "Unknown account", //
            "Was ein Account zur Antwort bekommt, den es nicht gibt.",
            "What an account is answered that does not exist.", //
            choice("NOT_FOUND", "404, nicht gefunden", "404, not found"),
            choice("FORBIDDEN", "403, verboten", "403, forbidden")),
    MOST("most", "Längste Anmeldung (s)", "Longest registration (s)", //
            "Mehr wird nie gewährt; die Crown gewährt höchstens 3600 s.",
            "More is never granted; the Crown grants 3600 s at most.", 10, 86_400),
    USUAL("usual", "Übliche Anmeldung (s)", "Usual registration (s)", //
            "Wird gewährt, wenn ein Telefon keine Dauer verlangt.",
            "Is granted when a phone asks for no time.", 10, 86_400),
    LEAST("least", "Kürzeste Anmeldung (s)", "Shortest registration (s)", //
            "Wer weniger verlangt, bekommt 423 mit dem Minimum; 0 nimmt alles an.",
            "Who asks for less is answered 423 with the minimum; 0 takes anything.", 0, 86_400),
    QUIET("quiet", "Warnen über (s)", "Warn above (s)", //
            "Darüber schreibt die Anlage «Warn, long register interval...» in ihr Protokoll.",
            "Above it the PBX writes “Warn, long register interval...” into its log.", 1, 86_400),
    SECOND_CONTACT("secondContact", "Zweites Gerät", "Second device", //
            "Was geschieht, wenn sich ein Account auf einem zweiten Gerät anmeldet.",
            "What happens when an account registers on a second device.", //
            choice("KEPT", "beide bleiben, mit Signalisierungsfehlern", "both stay, with signalling faults"),
            choice("REPLACES", "das letzte verdrängt das erste", "the last one pushes the first out")),
    REGISTERS_PER_SECOND("registersPerSecond", "REGISTER je Sekunde", "REGISTERs per second", //
            "Was darüber kommt, wird wegen Überlast abgewiesen; 0 nimmt alle an.",
            "What comes above it is refused for overload; 0 takes all.", 0, 10_000),
    OVERLOADED("overloaded", "Antwort bei Überlast", "Answer to overload", //
            "Womit die Anlage bei Überlast abweist.", "What the PBX refuses with under overload.", //
            choice("UNAVAILABLE", "503 mit Retry-After", "503 with Retry-After"),
            choice("SERVER_ERROR", "500, innerer Fehler", "500, server error")),
    RETRY_AFTER("retryAfter", "Retry-After (s)", "Retry-After (s)", //
            "Wann die Abgewiesenen wiederkommen dürfen.", "When those refused may come back.", 1, 3_600),
    UNIQUENESS("uniqueness", "Account-Namen eindeutig", "Account names unique", //
            "Ob zwei Domänen denselben Account-Namen haben dürfen.",
            "Whether two domains may have the same account name.", //
            choice("DOMAIN", "je Domäne", "in each domain"), choice("PBX", "in der ganzen Anlage", "in the whole PBX"));

    /** One of the values of a switch. */
    public record Choice(String value, Text label) {
    }

    private final String key;
    private final Text label;
    private final Text about;
    private final List<Choice> choices;
    private final int least;
    private final int most;

    Switch(String key, String german, String english, String aboutGerman, String aboutEnglish, Choice... choices) {
        this(key, german, english, aboutGerman, aboutEnglish, 0, 0, choices);
    }

    Switch(String key, String german, String english, String aboutGerman, String aboutEnglish, int least, int most,
            Choice... choices) {
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

    /** What it does, in one sentence. */
    public Text about() {
        return about;
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
