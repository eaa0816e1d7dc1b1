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
    CLIENTS_OPEN(103, Severity.WARNING, //
            "Jedes Gerät im Netz erreicht dann diesen Port: nur das Passwort schützt die Leitungen, und Gespräche gehen "
                    + "unverschlüsselt durchs Netz.",
            "Every device in the network reaches this port then: the password alone guards the lines, and calls cross "
                    + "the network unencrypted.", //
            "Erlauben Sie es nur in einem Netz, dem Sie vertrauen, und nie aus dem Internet.",
            "Allow it only in a network that you trust, and never from the internet."),
    CLIENTS_SHUT(104, Severity.WARNING, //
            "Eigene Telefone können sich nicht anmelden: der UDP-Port {0} ließ sich nicht öffnen. Die Leitungen laufen.",
            "Own phones cannot register: the UDP port {0} could not be opened. The lines run.", //
            "Wählen Sie unter Einstellungen – Eigene Telefone einen anderen Port und starten Sie neu.",
            "Choose another port under Preferences – Own phones and restart."),
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
