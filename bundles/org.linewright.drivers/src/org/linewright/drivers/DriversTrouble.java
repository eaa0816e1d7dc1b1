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
            "Check the permissions of the file, or restore a backup."),

    NO_BUNDLE(301, Severity.ERROR, //
            "{0} ist kein Bundle.", "{0} is no bundle.", //
            "Fragen Sie den Hersteller nach der Datei für Linewright.", "Ask its maker for the file for Linewright."),
    HERE_ALREADY(302, Severity.ERROR, //
            "{0} läuft hier schon, in genau dieser Version.", "{0} runs here already, in just this version.", //
            "Zu tun ist nichts. Eine geänderte Fassung braucht eine höhere Versionsnummer.",
            "There is nothing to do. A changed one needs a higher version number."),
    DOES_NOT_FIT(303, Severity.ERROR, //
            "{0} passt nicht zu diesem Linewright.", "{0} does not fit this Linewright.", //
            "Holen Sie beim Hersteller die Fassung für diese Version.", "Get the one for this version from its maker."),
    DOES_NOT_START(304, Severity.ERROR, //
            "{0} startet nicht.", "{0} does not start.", //
            "Melden Sie das Detail dem Hersteller; bis dahin arbeitet weiter, was bisher da war.",
            "Tell its maker the detail; until then what was here goes on working."),
    OFFERS_NOTHING(305, Severity.ERROR, //
            "{0} startet, bietet aber nichts an.", "{0} starts, but offers nothing.", //
            "Fragen Sie den Hersteller, ob noch etwas fehlt.", "Ask its maker whether something else is needed."),
    HANGS(306, Severity.ERROR, //
            "{0} antwortet nicht.", "{0} does not answer.", //
            "Melden Sie es dem Hersteller; bis dahin arbeitet weiter, was bisher da war.",
            "Tell its maker; until then what was here goes on working."),
    HOLDS_ON(307, Severity.WARNING, //
            "{0} lässt sich nicht beenden.", "{0} cannot be ended.", //
            "Die neue Fassung arbeitet schon. Starten Sie Linewright bei Gelegenheit neu, und melden Sie es dem Hersteller.",
            "The new one works already. Restart Linewright when convenient, and tell its maker.");

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
