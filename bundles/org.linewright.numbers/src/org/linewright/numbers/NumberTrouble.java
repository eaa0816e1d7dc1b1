package org.linewright.numbers;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code numbers}: 1xx rules that cannot be read. */
public enum NumberTrouble implements TroubleKind {
    PATTERN(101, Severity.ERROR, //
            "Der Suchausdruck «{0}» ist nicht lesbar: {1} (Stelle {2}).",
            "The search pattern “{0}” cannot be read: {1} (place {2}).", //
            "Verbessern Sie ihn, oder stellen Sie die Regel auf «direkter Vergleich», wenn die Zeichen selbst gemeint sind.",
            "Mend it, or set the rule to “direct comparison” when the signs themselves are meant."),
    PATTERN_DEEP(102, Severity.ERROR, //
            "Der Suchausdruck ist zu tief verschachtelt.", "The search pattern is nested too deeply.", //
            "Schreiben Sie ihn einfacher.", "Write it more plainly."),
    NO_SUCH_GROUP(103, Severity.ERROR, //
            "«{0}» meint eine Klammer, die der Suchausdruck nicht hat; er hat {1}.",
            "“{0}” means a bracket that the search pattern does not have; it has {1}.", //
            "Setzen Sie im Suchausdruck runde Klammern um den Teil, der bleiben soll.",
            "Put round brackets in the search pattern around the part that stays.");

    private final Words words;

    NumberTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-NUM-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
