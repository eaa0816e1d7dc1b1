package org.linewright.diagnostics.check;

import java.util.Optional;
import org.linewright.core.Severity;
import org.linewright.core.Text;

/** How something that was looked at is doing, the best first. */
public enum Verdict {
    /** Looked at, and fine. */
    PASSED("in Ordnung", "fine"),
    /** Cannot be judged; the finding says why. */
    UNKNOWN("nicht zu beurteilen", "cannot be judged"),
    /** Good to know; nothing to do. */
    NOTE("Hinweis", "note"),
    /** Works, but a person should look at it. */
    WARNING("Warnung", "warning"),
    /** Does not work. */
    ERROR("Fehler", "error");

    private final Text label;

    Verdict(String german, String english) {
        this.label = new Text(german, english);
    }

    public static Verdict of(Severity severity) {
        return switch (severity) {
            case NOTE -> NOTE;
            case WARNING -> WARNING;
            case ERROR -> ERROR;
        };
    }

    /** How much a fault weighs; empty when it is none. */
    public Optional<Severity> severity() {
        return switch (this) {
            case PASSED, UNKNOWN -> Optional.empty();
            case NOTE -> Optional.of(Severity.NOTE);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    public Text label() {
        return label;
    }

    /** Whether there is something to be told: neither fine nor unknown. */
    public boolean isFault() {
        return compareTo(UNKNOWN) > 0;
    }
}
