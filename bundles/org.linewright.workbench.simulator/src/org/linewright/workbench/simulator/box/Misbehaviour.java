package org.linewright.workbench.simulator.box;

import java.time.Duration;
import java.util.Arrays;
import org.linewright.core.Text;
import org.linewright.simulator.Fault;

/** The faults for training, with what a trainer should know before switching one. */
public enum Misbehaviour {
    NONE("keine", "none", "Die Telefonanlage verhält sich richtig.", "The PBX behaves."),
    SILENCE("Funkstille", "Silence", //
            "Nichts wird mehr beantwortet, als wäre das Netz weg; die Leitungen versuchen es wieder.",
            "Nothing is answered any more, as if the network were gone; the lines try again."),
    UNAVAILABLE("503, später wieder", "503, come back later", //
            "Jede Anmeldung wird mit 503 abgewiesen; Retry-After sagt, wann sie wiederkommen darf.",
            "Every registration is refused with 503; Retry-After says when it may come back."),
    SERVER_ERROR("500, innerer Fehler", "500, server error", //
            "Jede Anmeldung scheitert an einem inneren Fehler der Telefonanlage.",
            "Every registration fails by an internal error of the PBX."),
    FORBIDDEN("403, verboten", "403, forbidden", //
            "Jede Anmeldung wird verboten, als wäre der Account gesperrt.",
            "Every registration is forbidden, as if the account were blocked."),
    ENDLESS_CHALLENGE("401 ohne Ende", "401 without end", //
            "Auch das richtige Passwort wird immer wieder verlangt.",
            "Even the right password is asked for again and again."),
    SHORT_GRANT("kurze Anmeldung", "short registration", //
            "Die Anmeldung gilt, aber nie länger als die eingestellte Dauer.",
            "Registrations hold, but never longer than the time below.");

    private final Text label;
    private final Text about;

    Misbehaviour(String german, String english, String aboutGerman, String aboutEnglish) {
        this.label = new Text(german, english);
        this.about = new Text(aboutGerman, aboutEnglish);
    }

    public Text label() {
        return label;
    }

    /** What follows from it, in one sentence. */
    public Text about() {
        return about;
    }

    /** The fault itself; {@code seconds} counts for those that last. */
    public Fault fault(int seconds) {
        return switch (this) {
            case NONE -> new Fault.None();
            case SILENCE -> new Fault.Silence();
            case UNAVAILABLE -> new Fault.Unavailable(Duration.ofSeconds(seconds));
            case SERVER_ERROR -> new Fault.ServerError();
            case FORBIDDEN -> new Fault.Forbidden();
            case ENDLESS_CHALLENGE -> new Fault.EndlessChallenge();
            case SHORT_GRANT -> new Fault.ShortGrant(Duration.ofSeconds(seconds));
        };
    }

    /** Whether the seconds count. */
    public boolean timed() {
        return this == UNAVAILABLE || this == SHORT_GRANT;
    }

    public static Misbehaviour of(Fault fault) {
        return Arrays.stream(values())
                .filter(one -> one.fault(1).getClass() == fault.getClass())
                .findFirst()
                .orElse(NONE);
    }
}
