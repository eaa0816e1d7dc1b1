package org.linewright.core.location;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of locations in {@code core}: 1xx what a person types into them. */
public enum LocationTrouble implements TroubleKind {
    EXTENSIONS(101, Severity.ERROR, //
            "«{0}» ist kein Durchwahlbereich.", "“{0}” is not a range of extensions.", //
            "Schreiben Sie zum Beispiel 10-99 oder 10-99;200;3000-3999.",
            "Write for example 10-99 or 10-99;200;3000-3999."),
    EXTENSION_RANGE(102, Severity.ERROR, //
            "Der Durchwahlbereich «{0}» läuft rückwärts oder hat verschieden lange Seiten.",
            "The range of extensions “{0}” runs backwards or has sides of different length.", //
            "Schreiben Sie die kleinere Durchwahl zuerst; für gemischte Längen nehmen Sie Anfangsziffern mit Länge.",
            "Write the smaller extension first; for mixed lengths use first digits with a length.");

    private final Words words;

    LocationTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-LOC-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
