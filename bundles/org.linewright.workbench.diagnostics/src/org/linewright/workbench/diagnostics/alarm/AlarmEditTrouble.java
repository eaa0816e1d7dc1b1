package org.linewright.workbench.diagnostics.alarm;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What can be wrong with what is typed about alarms: 1xx fields. */
public enum AlarmEditTrouble implements TroubleKind {

    DURATION(101, //
            "«{0}» ist keine Dauer.", "“{0}” is no duration.", //
            "Schreiben Sie sie wie 30 s, 2 min oder 4 h.", "Write it like 30 s, 2 min or 4 h."),
    TIME(102, //
            "«{0}» ist keine Uhrzeit.", "“{0}” is no time.", //
            "Schreiben Sie sie wie 22:00.", "Write it like 22:00."),
    ZONE(103, //
            "«{0}» ist keine Zeitzone.", "“{0}” is no time zone.", //
            "Schreiben Sie sie wie Europe/Berlin.", "Write it like Europe/Berlin."),
    REFERENCE(104, //
            "Das sagt nicht, wo das Geheimnis liegt.", "This does not say where the secret is kept.", //
            "Nennen Sie secret:ID, env:NAME oder file:PFAD, oder geben Sie das Geheimnis im Feld darunter ein.",
            "Name secret:ID, env:NAME or file:PATH, or enter the secret in the field below.");

    private final Words words;

    AlarmEditTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-ALARM-EDIT-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
