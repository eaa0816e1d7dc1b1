package org.linewright.workbench.diagnostics.trace;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What stands in the way of looking at a trace: 1xx saving. */
enum TraceTrouble implements TroubleKind {
    NOT_WRITTEN(101, Severity.ERROR, //
            "Die Datei «{0}» lässt sich nicht schreiben.", "The file “{0}” cannot be written.", //
            "Prüfen Sie Ordner, Platz und Rechte.", "Check the folder, the room and the rights.");

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
