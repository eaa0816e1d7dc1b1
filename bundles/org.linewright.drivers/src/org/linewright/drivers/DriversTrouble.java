package org.linewright.drivers;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code drivers}: 1xx the seal of a jar, 2xx what is on disk, 3xx switching. */
public enum DriversTrouble implements TroubleKind {
    CHANGED(101, Severity.ERROR, //
            "{0} wurde verändert, nachdem {1} die Datei signiert hat.", "{0} was changed after {1} had signed it.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),

    UNREADABLE(201, Severity.ERROR, //
            "Das Verzeichnis der Treiber {0} ist nicht zu lesen.", "The list of drivers {0} cannot be read.", //
            "Prüfen Sie die Rechte der Datei, oder spielen Sie eine Sicherung ein.",
            "Check the permissions of the file, or restore a backup.");

    private final Words words;

    DriversTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-DRIVERS-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
