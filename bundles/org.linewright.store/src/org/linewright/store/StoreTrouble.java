package org.linewright.store;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/**
 * The catalogue of {@code store}: 1xx directory and lease, 2xx disk, 3xx what the files say, 4xx secrets, 5xx lists of
 * lines, 6xx drafts.
 */
public enum StoreTrouble implements TroubleKind {
    NO_DIRECTORY(101, Severity.ERROR, //
            "Das Verzeichnis {0} gibt es nicht.", "There is no directory {0}.", //
            "Prüfen Sie den Pfad oder legen Sie die Konfiguration neu an.",
            "Check the path or create the configuration."),
    NO_CONFIGURATION(102, Severity.ERROR, //
            "Im Verzeichnis {0} liegt keine Konfiguration: linewright.yaml fehlt.",
            "The directory {0} holds no configuration: linewright.yaml is missing.", //
            "Prüfen Sie den Pfad oder legen Sie die Konfiguration neu an.",
            "Check the path or create the configuration."),
    HELD(103, Severity.WARNING, //
            "{0} auf {1} bearbeitet diese Konfiguration seit {2} (Prozess {3}, {4}). Hier lässt sie sich nur ansehen.",
            "{0} on {1} has held this configuration since {2} (process {3}, {4}). Here it can only be looked at.", //
            "Beenden Sie dort das Programm oder ändern Sie die Konfiguration dort.",
            "Quit the program there, or make the change there."),
    HELD_BY_SOMEBODY(104, Severity.WARNING, //
            "Ein anderer Prozess bearbeitet die Konfiguration {0}. Hier lässt sie sich nur ansehen.",
            "Another process holds the configuration {0}. Here it can only be looked at.", //
            "Beenden Sie das andere Programm.", "Quit the other program."),
    READ_ONLY(105, Severity.ERROR, //
            "Die Konfiguration {0} ist nur zum Ansehen geöffnet; nichts wurde geändert.",
            "The configuration {0} is open for looking only; nothing was changed.", //
            "Öffnen Sie sie zum Bearbeiten.", "Open it for editing."),
    CHANGED(106, Severity.ERROR, //
            "Die Konfiguration {0} wurde inzwischen geändert; nichts wurde gespeichert.",
            "The configuration {0} has been changed meanwhile; nothing was saved.", //
            "Laden Sie sie neu und prüfen Sie Ihre Änderung noch einmal.",
            "Load it again and check your change once more."),
    BUSY(107, Severity.ERROR, //
            "Die Konfiguration {0} wird gerade so oft geändert, dass sie nicht in einem Stück zu lesen ist.",
            "The configuration {0} is being changed so often that it cannot be read in one piece.", //
            "Versuchen Sie es gleich noch einmal.", "Try again in a moment."),
    CLOSED(108, Severity.ERROR, //
            "Die Konfiguration {0} ist schon geschlossen.", "The configuration {0} is already closed.", //
            "Öffnen Sie sie noch einmal.", "Open it again."),
    NOT_WRITABLE(109, Severity.WARNING, //
            "In das Verzeichnis {0} lässt sich nicht schreiben. Die Konfiguration lässt sich nur ansehen.",
            "The directory {0} cannot be written. The configuration can only be looked at.", //
            "Geben Sie dem Benutzer das Schreibrecht für das Verzeichnis.", "Allow the user to write the directory."),
    NOT_WATCHED(110, Severity.WARNING, //
            "Was andere an den Dateien in {0} ändern, wird hier nicht von selbst bemerkt.",
            "What others change in the files in {0} is not noticed here by itself.", //
            "Laden Sie die Konfiguration nach fremden Änderungen neu; unter Linux hilft oft ein größeres Limit für "
                    + "beobachtete Dateien (inotify).",
            "Load the configuration again after changes by others; on Linux a larger limit of watched files (inotify) "
                    + "often helps."),

    DISK_FULL(201, Severity.ERROR, //
            "Auf dem Datenträger ist kein Platz für {0}; alles ist, wie es war.",
            "The disk has no room for {0}; everything is as it was.", //
            "Schaffen Sie Platz und versuchen Sie es noch einmal.", "Make room and try again."),
    DENIED(202, Severity.ERROR, //
            "Für {0} fehlt die Berechtigung; alles ist, wie es war.",
            "Access to {0} is denied; everything is as it was.", //
            "Prüfen Sie Besitzer und Rechte der Datei und ihres Verzeichnisses.",
            "Check owner and permissions of the file and its directory."),
    DISK(203, Severity.ERROR, //
            "{0} ließ sich nicht lesen oder schreiben; alles ist, wie es war.",
            "{0} could not be read or written; everything is as it was.", //
            "Prüfen Sie den Datenträger; die Einzelheiten helfen dem Support.",
            "Check the disk; the details help support."),
    FINISH_LATER(204, Severity.WARNING, //
            "Die Änderung gilt, aber {0} ließ sich noch nicht an ihren Platz bringen.",
            "The change is made, but {0} could not be moved to its place yet.", //
            "Das wird beim nächsten Öffnen oder Speichern nachgeholt. Prüfen Sie den Datenträger.",
            "The next opening or saving makes up for it. Check the disk."),
    LEADS_OUT(205, Severity.ERROR, //
            "{0} ist ein Verweis, der aus dem Verzeichnis hinausführt, und wird nicht benutzt.",
            "{0} is a link that leads out of the directory and is not used.", //
            "Ersetzen Sie den Verweis durch die Datei selbst.", "Replace the link by the file itself."),
    NO_FILE(206, Severity.ERROR, //
            "{0} ist keine gewöhnliche Datei.", "{0} is no ordinary file.", //
            "Legen Sie dort eine Textdatei an oder entfernen Sie den Eintrag.",
            "Put a text file there or remove the entry."),
    HUGE(207, Severity.ERROR, //
            "{0} ist größer als {1} MiB und wird nicht gelesen oder geschrieben.",
            "{0} is larger than {1} MiB and is neither read nor written.", //
            "Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie.",
            "Check that it is the right file, or split it."),
    ENCODING(208, Severity.ERROR, //
            "{0} ist kein Text in UTF-8.", "{0} is no UTF-8 text.", //
            "Speichern Sie die Datei als UTF-8.", "Save the file as UTF-8."),
    JOURNAL(209, Severity.ERROR, //
            "{0} ist kein Auftrag, den Linewright hinterlassen hat.", "{0} is nothing that Linewright left behind.", //
            "Sehen Sie nach, woher das Verzeichnis kommt, und löschen Sie es.",
            "Find out where the directory comes from and delete it."),

    BROKEN(301, Severity.WARNING, //
            "{0} ist nicht lesbar ({1} Fehler); die Leitungen darin fehlen.",
            "{0} cannot be read ({1} errors); its lines are missing.", //
            "Öffnen Sie die Datei und beheben Sie die Fehler.", "Open the file and mend the errors."),
    FUTURE_SCHEMA(302, Severity.ERROR, //
            "{0}: Diese Datei stammt von einem neueren Linewright (Schema {1}, bekannt bis {2}).",
            "{0}: This file comes from a newer Linewright (schema {1}, known up to {2}).", //
            "Aktualisieren Sie Linewright auf diesem Rechner.", "Update Linewright on this computer."),
    FILE_NAME(303, Severity.ERROR, //
            "«{0}» taugt nicht als Name einer Datei der Konfiguration.",
            "“{0}” cannot be the name of a file of the configuration.", //
            "Nur Kleinbuchstaben, Ziffern und . _ - sind erlaubt, am Ende .yaml.",
            "Only lower-case letters, digits and . _ - are allowed, with .yaml at the end."),
    IGNORED(304, Severity.WARNING, //
            "{0} wird nicht gelesen: Die Dateien der Konfiguration enden auf .yaml.",
            "{0} is not read: the files of the configuration end in .yaml.", //
            "Benennen Sie die Datei um.", "Rename the file."),
    USER_TWICE(305, Severity.ERROR, //
            "{0}: {1} steht schon in Zeile {2}.", "{0}: {1} already stands in line {2}.", //
            "Nehmen Sie den Benutzernamen aus einem der beiden Blöcke.",
            "Take the user name out of one of the blocks."),
    TOO_MANY_LINES(306, Severity.ERROR, //
            "{0}: Mehr als {1} Leitungen in einer Gruppe.", "{0}: More than {1} lines in one group.", //
            "Prüfen Sie die Bereiche oder teilen Sie die Gruppe.", "Check the ranges or split the group."),
    NOT_THERE(307, Severity.ERROR, //
            "{0} gibt es nicht.", "There is no {0}.", //
            "Laden Sie die Konfiguration neu.", "Load the configuration again."),
    FILE_BROKEN(308, Severity.ERROR, //
            "{0} ist nicht lesbar und wird deshalb nicht überschrieben.",
            "{0} cannot be read and is therefore not overwritten.", //
            "Beheben Sie zuerst die Fehler in der Datei oder löschen Sie sie.",
            "Mend the errors in the file first, or delete it."),
    UNWRITABLE(309, Severity.ERROR, //
            "{0} lässt sich so nicht speichern: Es käme anders zurück.",
            "{0} cannot be saved this way: it would come back different.", //
            "Prüfen Sie die Angaben; Zeiten haben höchstens drei Nachkommastellen.",
            "Check its values; times have at most three decimals."),
    NO_REFERENCE(310, Severity.ERROR, //
            "{0}: Hier muss ein Verweis auf das Passwort stehen, nicht das Passwort selbst.",
            "{0}: A reference to the password must stand here, not the password itself.", //
            "Schreiben Sie secret:NAME, env:NAME oder file:PFAD; stand hier ein echtes Passwort, ändern Sie es.",
            "Write secret:NAME, env:NAME or file:PATH; if a real password stood here, change it."),
    FORMER_ORDER(311, Severity.ERROR, //
            "{0}: Frühere Einstellungen der Version {1} können hier nicht stehen.",
            "{0}: Former settings of version {1} cannot stand here.", //
            "Unter «former» steht jede Version einmal, die älteste zuerst, und jede ist kleiner als «settings».",
            "Below “former” every version stands once, the oldest first, and each is less than “settings”."),

    VARIABLE_NOT_SET(401, Severity.ERROR, //
            "Die Umgebungsvariable {0} ist nicht gesetzt.", "The environment variable {0} is not set.", //
            "Setzen Sie sie für den Prozess, der die Leitungen betreibt.",
            "Set it for the process that runs the lines."),
    SECRET_FILE(402, Severity.ERROR, //
            "Die Datei {0} mit einem Geheimnis ist nicht lesbar.", "The file {0} with a secret cannot be read.", //
            "Prüfen Sie Pfad und Rechte.", "Check path and permissions."),
    NOT_PRIVATE(403, Severity.ERROR, //
            "Die Datei {0} mit einem Geheimnis ist auch für andere lesbar und wird nicht benutzt.",
            "The file {0} with a secret can be read by others and is not used.", //
            "Nehmen Sie den anderen das Recht: chmod 600 {0}", "Take the right from the others: chmod 600 {0}"),
    SECRET_EMPTY(404, Severity.ERROR, //
            "Die erste Zeile von {0} ist leer.", "The first line of {0} is empty.", //
            "Schreiben Sie das Geheimnis in die erste Zeile.", "Write the secret into the first line."),
    SECRET_UNKNOWN(405, Severity.ERROR, //
            "Ein Geheimnis «{0}» ist nicht gespeichert.", "No secret “{0}” is kept.", //
            "Geben Sie das Passwort noch einmal ein.", "Enter the password again."),
    KEY_MISSING(406, Severity.ERROR, //
            "Der Schlüssel zu den gespeicherten Geheimnissen fehlt: {0} gibt es nicht.",
            "The key to the kept secrets is missing: there is no {0}.", //
            "Holen Sie die Datei von dem Rechner, auf dem die Passwörter eingegeben wurden, "
                    + "oder setzen Sie LINEWRIGHT_KEY oder LINEWRIGHT_KEY_FILE.",
            "Bring the file from the computer where the passwords were entered, "
                    + "or set LINEWRIGHT_KEY or LINEWRIGHT_KEY_FILE."),
    KEY_FORM(407, Severity.ERROR, //
            "Was in {0} steht, ist kein Schlüssel.", "What {0} holds is no key.", //
            "Ein Schlüssel besteht aus 32 Byte in Base64, zum Beispiel aus «openssl rand -base64 32».",
            "A key is 32 bytes in Base64, for example from “openssl rand -base64 32”."),
    KEY_WRONG(408, Severity.ERROR, //
            "Der Schlüssel aus {0} passt nicht zu den Geheimnissen dieser Konfiguration.",
            "The key from {0} does not fit the secrets of this configuration.", //
            "Nehmen Sie den Schlüssel, mit dem die Passwörter eingegeben wurden, oder geben Sie sie neu ein.",
            "Use the key with which the passwords were entered, or enter them again."),
    SECRET_DAMAGED(409, Severity.ERROR, //
            "Das Geheimnis «{0}» ist beschädigt oder wurde verändert.",
            "The secret “{0}” is damaged or was altered.", //
            "Geben Sie das Passwort noch einmal ein.", "Enter the password again."),

    CSV_FORM(501, Severity.ERROR, //
            "{0}: Ab hier ist die Datei keine gültige CSV-Datei.", "{0}: From here on the file is no valid CSV.", //
            "Prüfen Sie die Anführungszeichen.", "Check the quotes."),
    CSV_HEADER(502, Severity.ERROR, //
            "Die Spalte «{0}» fehlt in der ersten Zeile.", "The column “{0}” is missing in the first row.", //
            "Die erste Zeile nennt die Spalten: user;auth user;password reference;enabled.",
            "The first row names the columns: user;auth user;password reference;enabled."),
    CSV_COLUMN(503, Severity.ERROR, //
            "{0}: Eine Spalte «{1}» ist nicht bekannt oder steht schon da.",
            "{0}: A column “{1}” is not known, or is already there.", //
            "Bekannt sind user, auth user, password reference, password, enabled, label, number, trunk, journal, private, "
                    + "away, forward to, client und client password.",
            "Known are user, auth user, password reference, password, enabled, label, number, trunk, journal, private, "
                    + "away, forward to, client and client password."),
    CSV_USER(504, Severity.ERROR, //
            "{0}: «{1}» ist kein einzelner Benutzername.", "{0}: “{1}” is not one user name.", //
            "Erlaubt sind Buchstaben a–z, Ziffern und . _ ~ + * -, ein Name in jeder Zeile.",
            "Allowed are letters a–z, digits and . _ ~ + * -, one name in each row."),
    CSV_USER_TWICE(505, Severity.ERROR, //
            "{0}: «{1}» steht schon in Zeile {2}.", "{0}: “{1}” already stands in row {2}.", //
            "Löschen Sie eine der beiden Zeilen.", "Delete one of the two rows."),
    CSV_REFERENCE(506, Severity.ERROR, //
            "{0}: Das ist kein Verweis auf ein Passwort.", "{0}: This is no reference to a password.", //
            "Schreiben Sie secret:NAME, env:NAME oder file:PFAD; das Passwort selbst gehört in die Spalte password.",
            "Write secret:NAME, env:NAME or file:PATH; the password itself belongs in the column password."),
    CSV_NO_PASSWORD(507, Severity.ERROR, //
            "{0}: Für «{1}» ist weder ein Passwort noch ein Verweis angegeben.",
            "{0}: Neither a password nor a reference is given for “{1}”.", //
            "Füllen Sie eine der beiden Spalten.", "Fill one of the two columns."),
    CSV_PASSWORD_ELSEWHERE(508, Severity.ERROR, //
            "{0}: Das Passwort kann hier nicht gespeichert werden, weil der Verweis auf {1} zeigt.",
            "{0}: The password cannot be kept here, because the reference points to {1}.", //
            "Lassen Sie das Passwort leer oder verweisen Sie auf secret:NAME.",
            "Leave the password empty, or refer to secret:NAME."),
    CSV_ENABLED(509, Severity.ERROR, //
            "{0}: «{1}» ist weder ja noch nein.", "{0}: “{1}” is neither yes nor no.", //
            "Schreiben Sie true oder false.", "Write true or false."),
    CSV_WIDTH(510, Severity.ERROR, //
            "{0}: Diese Zeile hat mehr Zellen, als es Spalten gibt.",
            "{0}: This row has more cells than there are columns.",
            "Prüfen Sie, ob ein Trennzeichen in Anführungszeichen gehört.",
            "Check whether a separator belongs in quotes."),
    CSV_EMPTY(511, Severity.ERROR, //
            "Die Datei enthält keine Leitung.", "The file holds no line.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    CSV_TWO_PASSWORDS(512, Severity.ERROR, //
            "{0}: Für «{1}» ist in Zeile {2} ein anderes Passwort angegeben.",
            "{0}: Row {2} gives another password for “{1}”.", //
            "Geben Sie beiden Leitungen eigene Verweise, etwa mit <USER>.",
            "Give the two lines references of their own, for example with <USER>."),

    CSV_CODE(513, Severity.ERROR, //
            "{0}: «{1}» ist keine Antwort auf einen Anruf.", "{0}: “{1}” is no answer to a call.", //
            "Erlaubt sind 486, 480, 603 und 180, oder leer für die Antwort der Gruppe.",
            "Allowed are 486, 480, 603 and 180, or nothing for the group's answer."),
    CSV_CLIENT(514, Severity.ERROR, //
            "{0}: Hier steht weder ja noch nein noch ein Verweis, oder nein trotz eines Passworts für Clients.",
            "{0}: This is neither yes nor no nor a reference, or it is no beside a password for clients.", //
            "Schreiben Sie true, false oder secret:NAME; das Passwort selbst gehört in die Spalte client password.",
            "Write true, false or secret:NAME; the password itself belongs in the column client password."),

    DRAFT_NAME(601, Severity.ERROR, //
            "«{0}» und «{1}» taugen nicht als Art und Name eines Entwurfs.",
            "“{0}” and “{1}” cannot be the kind and the name of a draft.", //
            "Nur Kleinbuchstaben, Ziffern und . _ - sind erlaubt.",
            "Only lower-case letters, digits and . _ - are allowed."),
    DRAFT_HUGE(602, Severity.ERROR, //
            "Der Entwurf «{0}» ist größer als {1} KiB und wird nicht aufgehoben.",
            "The draft “{0}” is larger than {1} KiB and is not kept.", //
            "Schließen Sie ihn ab, oder kürzen Sie die Listen darin.", "Finish it, or shorten the lists in it."),
    DRAFTS_MANY(603, Severity.ERROR, //
            "Es gibt schon {0} Entwürfe; dieser wird nicht aufgehoben.",
            "There are {0} drafts already; this one is not kept.", //
            "Verwerfen Sie Entwürfe, die Sie nicht mehr brauchen.", "Discard drafts that you no longer need."),
    DRAFT_BROKEN(604, Severity.WARNING, //
            "Der Entwurf {0} ist nicht lesbar.", "The draft {0} cannot be read.", //
            "Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.", "Delete the file if you no longer need it.");

    private final Words words;

    StoreTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-STORE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
