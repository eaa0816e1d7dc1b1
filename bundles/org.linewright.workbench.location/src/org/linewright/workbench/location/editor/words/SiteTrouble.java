package org.linewright.workbench.location.editor.words;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What only the editor of locations knows: 1xx what does not fit, 2xx what others did meanwhile. */
public enum SiteTrouble implements TroubleKind {
    LENGTHS(101, Severity.ERROR, //
            "Mit diesen Längen ({0} bis {1}) gibt es keine Durchwahl.",
            "With these lengths ({0} to {1}) there is no extension.", //
            "Geben Sie an, wie viele Ziffern die kürzeste und die längste Durchwahl hat, Anfangsziffern mitgezählt.",
            "Say how many digits the shortest and the longest extension have, first digits included."),
    EMPTY_BLOCK(102, Severity.NOTE, //
            "Dieser Block ist noch leer.", "This block is still empty.", //
            "Geben Sie die Stammnummer und die Durchwahlen ein.", "Enter the base number and the extensions."),
    EMPTY_DIRECT(103, Severity.NOTE, //
            "Zu dieser Zeile fehlt die Rufnummer oder die Durchwahl.",
            "This row lacks the number or the extension.", //
            "Geben Sie beide ein, oder entfernen Sie die Zeile.", "Enter both, or remove the row."),
    EMPTY_SEARCH(104, Severity.WARNING, //
            "Ohne Suchausdruck passt die Regel auf jede Nummer.",
            "Without a search pattern the rule fits every number.", //
            "Geben Sie einen Suchausdruck ein, zum Beispiel ^0(.*).", "Enter a search pattern, for example ^0(.*)."),
    CHANGED(201, Severity.WARNING, //
            "Dieser Standort wurde inzwischen von anderer Seite geändert.",
            "This location has been changed by somebody else meanwhile.", //
            "Beim Speichern entscheiden Sie, was gilt; nichts wird stillschweigend überschrieben.",
            "When saving you decide what holds; nothing is overwritten in silence."),
    REMOVED(202, Severity.WARNING, //
            "Dieser Standort wurde inzwischen von anderer Seite gelöscht.",
            "This location has been deleted by somebody else meanwhile.", //
            "Speichern legt ihn wieder an.", "Saving creates it again."),
    NOT_THERE(203, Severity.ERROR, //
            "Es gibt keinen Standort «{0}».", "There is no location “{0}”.", //
            "Schließen Sie diesen Editor.", "Close this editor.");

    private final Words words;

    SiteTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-SITE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
