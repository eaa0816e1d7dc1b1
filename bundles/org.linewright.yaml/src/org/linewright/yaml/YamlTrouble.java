package org.linewright.yaml;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code yaml}: 1xx the text is no YAML for us, 2xx a value is not what it should be. */
public enum YamlTrouble implements TroubleKind {
    SYNTAX(101, "{0}: Ab hier ist der Text kein gültiges YAML.", "{0}: From here on the text is not valid YAML.", //
            "Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen in dieser Zeile und der davor.",
            "Check indentation, colons and quotes in this line and the one before."),
    TAB(102, "{0}: Hier steht ein Tabulator.", "{0}: There is a tab here.", //
            "Rücken Sie mit Leerzeichen ein, zwei je Stufe.", "Indent with spaces, two for each level."),
    OPEN_QUOTE(103, "{0}: Ein Anführungszeichen wird nicht geschlossen.", "{0}: A quote is never closed.", //
            "Setzen Sie das schließende Anführungszeichen.", "Add the closing quote."),
    CHARACTER(104, "{0}: Das Zeichen {1} darf in einer YAML-Datei nicht stehen.",
            "{0}: The character {1} cannot stand in a YAML file.", //
            "Löschen Sie das Zeichen, oder speichern Sie die Datei als UTF-8.",
            "Delete the character, or save the file as UTF-8."),
    ALIAS(105, "{0}: Anker (&) und Verweise (*) innerhalb der Datei sind nicht erlaubt.",
            "{0}: Anchors (&) and aliases (*) are not allowed.", //
            "Schreiben Sie den Wert aus; soll der Text mit & oder * beginnen, setzen Sie ihn in Anführungszeichen.",
            "Write the value out; when the text shall begin with & or *, put it in quotes."),
    TAG(106, "{0}: Typangaben (!) sind nicht erlaubt.", "{0}: Tags (!) are not allowed.", //
            "Löschen Sie die Angabe; soll der Text mit ! beginnen, setzen Sie ihn in Anführungszeichen.",
            "Delete the tag; when the text shall begin with !, put it in quotes."),
    DUPLICATE_KEY(107, "{0}: «{1}» steht schon in Zeile {2}.", "{0}: “{1}” already stands in line {2}.", //
            "Löschen Sie einen der beiden Einträge.", "Delete one of the two entries."),
    KEY(108, "{0}: Ein Schlüssel muss ein Text mit höchstens {1} Zeichen sein.",
            "{0}: A key must be a text of at most {1} characters.", //
            "Schreiben Sie einen kurzen Namen vor den Doppelpunkt.", "Write a short name before the colon."),
    DEPTH(109, "{0}: Hier ist mehr als {1}-fach verschachtelt.", "{0}: This is nested more than {1} deep.", //
            "Prüfen Sie Einrückung und Klammern.", "Check indentation and brackets."),
    SIZE(110, "{0} ist größer als {1} MiB und wird nicht gelesen.", "{0} is larger than {1} MiB and is not read.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    DOCUMENTS(111, "{0}: Hier beginnt ein zweites Dokument.", "{0}: A second document begins here.", //
            "Lassen Sie nur eines in der Datei; eine Zeile «---» trennt sie.",
            "Leave only one in the file; a line “---” separates them."),

    NOT_MAPPING(201, "{0}: Hier müssen Einträge der Form «name: wert» stehen.",
            "{0}: Entries of the form “name: value” must stand here.", //
            "Schreiben Sie die Einträge eingerückt untereinander.", "Write the entries indented, one below the other."),
    NOT_LIST(202, "{0}: «{1}» muss eine Liste sein.", "{0}: “{1}” must be a list.", //
            "Beginnen Sie jeden Eintrag der Liste mit «- ».", "Begin each entry of the list with “- ”."),
    NOT_TEXT(203, "{0}: «{1}» muss ein einzelner Wert sein.", "{0}: “{1}” must be a single value.", //
            "Schreiben Sie den Wert hinter den Doppelpunkt.", "Write the value after the colon."),
    MISSING(204, "{0}: «{1}» fehlt.", "{0}: “{1}” is missing.", //
            "Ergänzen Sie den Eintrag «{1}».", "Add the entry “{1}”."),
    UNKNOWN_KEY(205, "{0}: «{1}» ist hier unbekannt.", "{0}: “{1}” is not known here.", //
            "Bekannt sind: {2}.", "Known are: {2}."),
    MISSPELT_KEY(206, "{0}: «{1}» ist hier unbekannt. Meinten Sie «{2}»?",
            "{0}: “{1}” is not known here. Did you mean “{2}”?", //
            "Schreiben Sie «{2}» oder löschen Sie den Eintrag.", "Write “{2}” or delete the entry."),
    VALUE(207, "{0}: «{1}» passt nicht zu «{2}».", "{0}: “{1}” does not fit “{2}”.", //
            "Erwartet wird {3}.", "Expected is {3}.");

    private final Words words;

    YamlTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-YAML-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
