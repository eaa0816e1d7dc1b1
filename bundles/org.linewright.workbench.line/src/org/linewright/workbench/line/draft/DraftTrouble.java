package org.linewright.workbench.line.draft;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of this bundle: 1xx passwords of new lines, 2xx names, 3xx the wizard. */
public enum DraftTrouble implements TroubleKind {
    NO_PASSWORD(101, Severity.ERROR, //
            "Für {0} fehlt das Passwort.", "The password of {0} is missing.", //
            "Geben Sie das Passwort ein, wie es am SIP-Account der Telefonanlage steht.",
            "Enter the password as it stands at the SIP account of the PBX."),
    PASSWORDS_MISSING(102, Severity.ERROR, //
            "{0} von {1} Leitungen haben noch kein Passwort: {2}", "{0} of {1} lines have no password yet: {2}", //
            "Fügen Sie eine Zeile je Leitung ein: Benutzername, Tabulator oder Semikolon, Passwort.",
            "Paste one row for each line: user name, tab or semicolon, password."),
    ROW_UNKNOWN(103, Severity.ERROR, //
            "Zeile {0}: «{1}» gehört nicht zu den Benutzernamen oben.",
            "Row {0}: “{1}” is not among the user names above.", //
            "Nehmen Sie den Namen oben dazu oder die Zeile heraus.", "Add the name above or take the row out."),
    ROW_TWICE(104, Severity.ERROR, //
            "Zeile {0}: für {1} steht schon in Zeile {2} ein Passwort.",
            "Row {0}: {1} has a password in row {2} already.", //
            "Lassen Sie nur eine der Zeilen stehen.", "Leave only one of the rows."),
    ROW_EMPTY(105, Severity.ERROR, //
            "Zeile {0}: das Passwort ist leer.", "Row {0}: the password is empty.", //
            "Ergänzen Sie das Passwort.", "Add the password."),
    ROWS_MANY(106, Severity.ERROR, //
            "{0} Zeilen ohne Benutzernamen, aber {1} Leitungen.", "{0} rows without user names, but {1} lines.", //
            "Ohne Benutzernamen zählt die Reihenfolge: eine Zeile je Leitung.",
            "Without user names the order counts: one row for each line."),
    PASSWORD_WEAK(107, Severity.WARNING, //
            "Das Passwort von {0} ist leicht zu erraten.", "The password of {0} is easy to guess.", //
            "Lassen Sie von der Telefonanlage eines erzeugen: erratene Passwörter kosten fremde Gespräche.",
            "Let the PBX generate one: guessed passwords cost somebody else's calls."),
    REFERENCE_WRONG(108, Severity.ERROR, //
            "«{0}» ist kein Ort für ein Passwort.", "“{0}” is no place for a password.", //
            "Schreiben Sie env:NAME oder file:PFAD, für ein Passwort je Leitung mit <USER> darin.",
            "Write env:NAME or file:PATH, with <USER> in it for a password for each line."),
    NAMES_AGAIN(201, Severity.ERROR, //
            "{0} steht auch im {1}. Block.", "{0} is in block {1} too.", //
            "Lassen Sie jeden Benutzernamen nur einmal stehen.", "Leave each user name only once."),
    AUTH_NAME(202, Severity.ERROR, //
            "Der Auth.-Benutzername fehlt.", "The authentication name is missing.", //
            "Tragen Sie ihn ein; <USER> steht für den Benutzernamen der Leitung.",
            "Enter it; <USER> stands for the user name of the line."),
    NAME_MISSING(203, Severity.ERROR, //
            "Die Leitungsgruppe hat noch keinen Namen.", "The line group has no name yet.", //
            "Geben Sie einen eindeutigen Namen an, zum Beispiel HFO-estos.hfo-cloud.de.",
            "Enter a unique name, for example HFO-estos.hfo-cloud.de."),
    TYPE_LEFT(301, Severity.ERROR, //
            "Der Treiber von «{0}» ist gerade nicht da.", "The driver of “{0}” is not here at present.", //
            "Was Sie eingegeben haben, bleibt. Warten Sie, bis er wiederkommt, oder wählen Sie einen anderen Typ.",
            "What you entered stays. Wait until it is back, or choose another type."),
    NO_LINE(302, Severity.ERROR, //
            "«{0}» gehört nicht zu den Benutzernamen der Gruppe.", "“{0}” is not among the user names of the group.", //
            "Wählen Sie einen aus der Liste.", "Choose one from the list."),
    LOOK_ONLY(304, Severity.ERROR, //
            "Die Konfiguration lässt sich hier zurzeit nur ansehen; deshalb geht «Fertigstellen» nicht.",
            "The configuration can only be looked at here at present; that is why Finish is off.", //
            "Behalten Sie die Eingaben als Entwurf: «Abbrechen», dann «Als Entwurf behalten».",
            "Keep what you entered as a draft: Cancel, then “Keep as a draft”."),
    PLAN_RENEWED(305, Severity.WARNING, //
            "Die Konfiguration wurde inzwischen geändert; ausgeführt ist noch nichts. Das ist der neue Plan.",
            "The configuration has changed meanwhile; nothing is done yet. This is the new plan.", //
            "Lesen Sie ihn und wählen Sie noch einmal «Fertigstellen».", "Read it and choose Finish once more.");

    private final Words words;

    DraftTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-DRAFT-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
