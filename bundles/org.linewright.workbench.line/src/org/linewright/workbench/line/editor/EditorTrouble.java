package org.linewright.workbench.line.editor;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What only the editor knows: 1xx lines, 2xx what others did meanwhile. */
enum EditorTrouble implements TroubleKind {
    LINE_THERE(101, Severity.ERROR, //
            "In dieser Gruppe gibt es schon: {0}", "This group already has: {0}", //
            "Nehmen Sie diese Namen heraus.", "Take these names out."),
    PASSWORDS_LOST(102, Severity.WARNING, //
            "Noch einmal einzugeben sind die Passwörter von {0}: was nicht gespeichert war, wurde nicht aufbewahrt.",
            "The passwords of {0} have to be typed again: what was not saved was not kept.", //
            "Markieren Sie die Leitungen und wählen Sie «Passwörter …».", "Select the lines and choose “Passwords …”."),
    ONE_NAME(103, Severity.ERROR, //
            "«{0}» ist mehr als ein Benutzername.", "“{0}” is more than one user name.", //
            "Eine Leitung hat genau einen. Weitere legt «Leitungen hinzufügen …» an.",
            "A line has exactly one. “Add lines …” makes more."),
    PHONES_LOST(104, Severity.WARNING, //
            "Noch einmal einzugeben sind die Passwörter der eigenen Telefone von {0}: was nicht gespeichert war, wurde "
                    + "nicht aufbewahrt.",
            "The passwords of the own phones of {0} have to be typed again: what was not saved was not kept.", //
            "Markieren Sie die Leitung und wählen Sie «Eigenes Telefon …».",
            "Select the line and choose “Own phone …”."),
    PHONE_PASSWORD(105, Severity.ERROR, //
            "Das eigene Telefon braucht ein Passwort.", "The own phone needs a password.", //
            "Geben Sie eines ein oder lassen Sie eines erzeugen; das der Telefonanlage gehört in kein Telefon.",
            "Type one or have one generated; that of the PBX belongs into no phone."),
    PHONE_PASSWORD_WEAK(106, Severity.WARNING, //
            "Dieses Passwort ist kurz.", "This password is short.", //
            "Nehmen Sie zwölf Zeichen oder mehr, oder lassen Sie eines erzeugen.",
            "Take twelve characters or more, or have one generated."),
    PHONES_SHUT(107, Severity.WARNING, //
            "Hier ist kein Port für eigene Telefone offen; noch kann sich keines anmelden.",
            "No port for own phones is open here; none can register yet.", //
            "Erlauben Sie sie unter Einstellungen – Eigene Telefone, oder betreiben Sie die Leitungen mit serve "
                    + "--client-port.",
            "Allow them under Preferences – Own phones, or run the lines with serve --client-port."),
    CHANGED(201, Severity.WARNING, //
            "Diese Leitungsgruppe wurde inzwischen von anderer Seite geändert.",
            "This line group has been changed by somebody else meanwhile.", //
            "Beim Speichern entscheiden Sie Feld für Feld; nichts wird stillschweigend überschrieben.",
            "When saving you decide field by field; nothing is overwritten in silence."),
    REMOVED(202, Severity.WARNING, //
            "Diese Leitungsgruppe wurde inzwischen von anderer Seite gelöscht.",
            "This line group has been deleted by somebody else meanwhile.", //
            "Speichern legt sie wieder an; ihre Passwörter sind dann neu einzugeben.",
            "Saving creates it again; its passwords then have to be typed anew."),
    NOT_THERE(203, Severity.ERROR, //
            "Es gibt keine Leitungsgruppe «{0}».", "There is no line group “{0}”.", //
            "Schließen Sie diesen Editor.", "Close this editor."),
    FILE_UNREADABLE(301, Severity.ERROR, //
            "Die Datei «{0}» lässt sich nicht lesen oder schreiben.", "The file “{0}” cannot be read or written.", //
            "Prüfen Sie Ordner und Rechte.", "Check the folder and the rights.");

    private final Words words;

    EditorTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-EDIT-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
