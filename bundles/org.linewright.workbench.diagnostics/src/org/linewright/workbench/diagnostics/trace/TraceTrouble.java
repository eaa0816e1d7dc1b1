package org.linewright.workbench.diagnostics.trace;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What stands in the way of a trace on the screen: 1xx saving, 2xx what a recording wants. */
public enum TraceTrouble implements TroubleKind {

    NOT_WRITTEN(101, Severity.ERROR, //
            "Die Datei «{0}» lässt sich nicht schreiben.", "The file “{0}” cannot be written.", //
            "Prüfen Sie Ordner, Platz und Rechte.", "Check the folder, the room and the rights."),
    NO_FOLDER(201, Severity.ERROR, //
            "Es fehlt der Ordner für die Dateien.", "The folder for the files is missing.", //
            "Wählen Sie einen Ordner oder schalten Sie das Schreiben ab.", "Choose a folder or switch writing off."),
    NO_COLLECTOR(202, Severity.ERROR, //
            "Es fehlt der Name des Homer-Servers.", "The name of the Homer server is missing.", //
            "Tragen Sie ihn ein oder schalten Sie das Senden ab.", "Enter it or switch sending off.");

    private final Words words;

    TraceTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-TRACE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
