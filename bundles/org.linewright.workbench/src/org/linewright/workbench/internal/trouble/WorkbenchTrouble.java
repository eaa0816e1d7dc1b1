package org.linewright.workbench.internal.trouble;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code workbench}: 1xx the desk, 7xx bugs. */
public enum WorkbenchTrouble implements TroubleKind {
    NOT_OPEN(101, Severity.ERROR, //
            "Die Konfiguration {0} ist nicht geöffnet; nichts wurde geändert.",
            "The configuration {0} is not open; nothing was changed.", //
            "Prüfen Sie den Ordner unter Einstellungen und starten Sie neu.",
            "Check the folder in the preferences and restart."),
    BEHIND(102, Severity.WARNING, //
            "Die Dateien der Konfiguration wurden von außen geändert; die Leitungen laufen noch wie zuvor.",
            "The files of the configuration were changed from outside; the lines still run as before.", //
            "Übernehmen Sie den neuen Stand mit Datei – Geänderte Dateien übernehmen.",
            "Take the new state over with File – Take over changed files."),
    BUG(701, Severity.ERROR, //
            "Linewright hat einen Fehler gemacht; die letzte Aktion wurde vielleicht nicht ausgeführt.",
            "Linewright made a mistake; the last action may not have been done.", //
            "Wiederholen Sie die Aktion. Hilft das nicht, kopieren Sie die Einzelheiten und melden Sie den Fehler.",
            "Repeat the action. If that does not help, copy the details and report the mistake.");

    private final Words words;

    WorkbenchTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-WB-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
