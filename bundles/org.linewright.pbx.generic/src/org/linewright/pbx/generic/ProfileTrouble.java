package org.linewright.pbx.generic;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of this bundle: 1xx what a profile says, with its place first; 2xx the file it is in, 3xx notes. */
enum ProfileTrouble implements TroubleKind {
    FIELD_UNKNOWN(101, "{0}: Das Feld «{1}» gibt es nicht.", "{0}: There is no field “{1}”.", //
            "Möglich sind {2} und eigene Felder, die mit «extras.» beginnen.",
            "Possible are {2} and fields of your own that begin with “extras.”."),
    TWICE(102, "{0}: «{1}» steht schon weiter oben.", "{0}: “{1}” already stands above.", //
            "Fassen Sie beide Einträge zusammen.", "Put both entries together."),
    FORCED_WITHOUT_PRESET(103, "{0}: «{1}» ist erzwungen, hat aber keinen Wert.",
            "{0}: “{1}” is forced but has no value.", //
            "Ergänzen Sie den Wert unter «preset».", "Add the value as “preset”."),
    NO_CONDITION(104, "{0}: Der Rat zu «{1}» nennt keine Bedingung.", "{0}: The advice on “{1}” names no condition.", //
            "Ergänzen Sie mindestens eine: above, at-most, below, lines-above, is oder other-than.",
            "Add at least one: above, at-most, below, lines-above, is or other-than."),
    CODES_MISSING(105, "{0}: «{1}» braucht Kurzwahlcodes, die im Profil fehlen: {2}.",
            "{0}: “{1}” needs feature codes that the profile lacks: {2}.", //
            "Ergänzen Sie die Codes, oder schreiben Sie «support: untested».",
            "Add the codes, or write “support: untested”."),
    EXPRESSION(106, "{0}: «{1}» ist kein regulärer Ausdruck; der Fehler liegt bei Zeichen {2}.",
            "{0}: “{1}” is not a regular expression; the mistake is near character {2}.", //
            "Schließen Sie Klammern und setzen Sie einen umgekehrten Schrägstrich \\ vor Sonderzeichen.",
            "Close brackets and put a backslash \\ before special characters."),
    STEP(107, "{0}: Dieser Schritt sagt nicht genau eines von moved, mapped, added und removed.",
            "{0}: This step does not say exactly one of moved, mapped, added and removed.", //
            "Schreiben Sie jeden Schritt einzeln: moved mit to, mapped mit values, added mit value, oder removed.",
            "Write each step by itself: moved with to, mapped with values, added with value, or removed."),
    UNREADABLE(201, "{0} lässt sich nicht lesen.", "{0} cannot be read.", //
            "Prüfen Sie, ob die Datei vorhanden ist, ob das Programm sie lesen darf und ob sie in UTF-8 gespeichert "
                    + "ist.",
            "Check that the file is there, that the program may read it and that it is saved as UTF-8."),
    NOTE_LONG(301, "{0} ist zu lang, um ein Anschalthinweis zu sein: {1} Zeichen.",
            "{0} is too long for an integration note: {1} characters.", //
            "Nehmen Sie nur den Hinweis, höchstens {2} Zeichen.", "Take the note only, {2} characters at most."),
    NOTE_BINARY(302, "{0} ist kein Text.", "{0} is no text.", //
            "Speichern Sie den Hinweis als Text in UTF-8; aus einem PDF zum Beispiel mit Kopieren und Einfügen.",
            "Save the note as text in UTF-8; from a PDF for example by copy and paste."),
    NOTE_EMPTY(303, "{0} ist leer.", "{0} is empty.", //
            "Nehmen Sie den ganzen Hinweis.", "Take the whole note."),
    NO_FOLDER(202, "Der Profilordner {0} ist nicht vorhanden oder nicht lesbar.",
            "The profile folder {0} does not exist or cannot be read.", //
            "Prüfen Sie die Angabe linewright.profiles.", "Check the setting linewright.profiles.");

    private final Words words;

    ProfileTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-PROFILE-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
