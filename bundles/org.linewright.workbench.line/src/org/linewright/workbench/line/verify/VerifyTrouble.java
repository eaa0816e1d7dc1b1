package org.linewright.workbench.line.verify;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What stands in the way of a verification: 1xx its lines, 2xx its report. */
enum VerifyTrouble implements TroubleKind {
    NO_LINE(101, Severity.ERROR, //
            "«{0}» ist keine angemeldete Leitung dieser Gruppe.", "“{0}” is no registered line of this group.", //
            "Wählen Sie eine aus der Liste; eine neue Leitung speichern Sie vorher.",
            "Choose one from the list; save a new line before."),
    SAME_LINE(102, Severity.ERROR, //
            "«{0}» kann nicht zugleich eine andere Rolle haben.", "“{0}” cannot have another part at the same time.", //
            "Wählen Sie für jede Rolle eine andere Leitung.", "Choose another line for each part."),
    NOT_WRITTEN(201, Severity.ERROR, //
            "Der Bericht «{0}» lässt sich nicht schreiben.", "The report “{0}” cannot be written.", //
            "Prüfen Sie Ordner, Platz und Rechte.", "Check the folder, the room and the rights.");

    private final Words words;

    VerifyTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-VERIFY-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
