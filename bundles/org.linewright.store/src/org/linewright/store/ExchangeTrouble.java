package org.linewright.store;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/**
 * The catalogue of {@code store} for locations that come from other programs and go to them: 70x the file and its text,
 * 71x what stands in it, 72x XML, 74x tables. The first argument of most is the place.
 */
public enum ExchangeTrouble implements TroubleKind {
    THERE(701, Severity.ERROR, //
            "Die Datei {0} gibt es schon; sie wurde nicht überschrieben.",
            "The file {0} is there already; it was not overwritten.", //
            "Wählen Sie einen anderen Namen, oder bestätigen Sie das Überschreiben.",
            "Choose another name, or confirm the overwriting."),
    MISSING(702, Severity.ERROR, //
            "Die Datei {0} gibt es nicht.", "There is no file {0}.", //
            "Prüfen Sie den Pfad.", "Check the path."),
    EMPTY(703, Severity.ERROR, //
            "{0} ist leer.", "{0} is empty.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    ENCODING(704, Severity.ERROR, //
            "{0}: Ab hier ist die Datei kein Text in {1}.", "{0}: From here on the file is no text in {1}.", //
            "Speichern Sie die Datei als UTF-8.", "Save the file as UTF-8."),
    CHARACTER(705, Severity.ERROR, //
            "{0}: Das Zeichen {1} gehört in keine Textdatei.", "{0}: The character {1} belongs in no text file.", //
            "Prüfen Sie, ob es die richtige Datei ist, und löschen Sie das Zeichen.",
            "Check that it is the right file, and delete the character."),
    FORM(706, Severity.ERROR, //
            "{0}: Das ist weder XML noch eine Tabelle (CSV) noch YAML.",
            "{0}: This is neither XML nor a table (CSV) nor YAML.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    UNWRITABLE(707, Severity.ERROR, //
            "{0} lässt sich nicht als {1} schreiben: Es käme anders zurück.",
            "{0} cannot be written as {1}: it would come back different.", //
            "Nehmen Sie YAML, oder entfernen Sie Steuerzeichen aus Namen, Regeln und Kommentaren.",
            "Use YAML, or remove control characters from names, rules and comments."),
    MORE(708, Severity.ERROR, //
            "{0}: {1} weitere Fehler.", "{0}: {1} more faults.", //
            "Beheben Sie zuerst die genannten.", "Mend those named first."),

    ONLY_RULES(711, Severity.ERROR, //
            "{0} enthält keinen Standort, sondern eine Regelliste.", "{0} holds no location but a list of rules.", //
            "Übernehmen Sie sie in die Regelliste eines Standorts.", "Import it into a list of rules of a location."),
    NO_RULES(712, Severity.ERROR, //
            "{0} enthält keine Regeln der Liste «{1}».", "{0} holds no rules of the list “{1}”.", //
            "Darin stehen: {2}", "It holds: {2}"),
    OTHER_LIST(713, Severity.WARNING, //
            "{0}: Die Regeln stammen aus der Liste «{1}», nicht aus «{2}».",
            "{0}: The rules come from the list “{1}”, not from “{2}”.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    ID(714, Severity.ERROR, //
            "{0}: «{1}» taugt nicht als Kennung eines Standorts.", "{0}: “{1}” cannot be the id of a location.", //
            "Nur Kleinbuchstaben, Ziffern und . _ - sind erlaubt.",
            "Only lower-case letters, digits and . _ - are allowed."),

    XML_SYNTAX(721, Severity.ERROR, //
            "{0}: Ab hier ist die Datei kein gültiges XML.", "{0}: From here on the file is not valid XML.", //
            "Prüfen Sie, ob jedes Element geschlossen ist und & als &amp; und < als &lt; geschrieben ist.",
            "Check that every element is closed, and that & is written as &amp; and < as &lt;."),
    XML_DTD(722, Severity.ERROR, //
            "{0}: Eine Dokumenttyp-Angabe (DOCTYPE) ist nicht erlaubt.",
            "{0}: A document type (DOCTYPE) is not allowed.", //
            "Löschen Sie sie; Entitäten schreiben Sie aus.", "Delete it; write entities out."),
    XML_ROOT(723, Severity.ERROR, //
            "{0}: «{1}» ist weder ein Standort noch eine Regelliste.",
            "{0}: “{1}” is neither a location nor a list of rules.", //
            "Das äußerste Element heißt location oder ruleList.", "The outermost element is location or ruleList."),
    XML_ATTRIBUTE(724, Severity.ERROR, //
            "{0}: Das Attribut «{1}» ist hier unbekannt.", "{0}: The attribute “{1}” is not known here.", //
            "Schreiben Sie den Wert als Element; Attribute hat nur das äußerste: version und id oder list.",
            "Write the value as an element; only the outermost has attributes: version and id or list."),
    XML_TEXT(725, Severity.ERROR, //
            "{0}: Zwischen den Elementen von «{1}» steht Text.", "{0}: There is text between the elements of “{1}”.", //
            "Setzen Sie ihn in ein Element, oder löschen Sie ihn.", "Put it into an element, or delete it."),
    XML_ELEMENT(726, Severity.ERROR, //
            "{0}: Das Element «{1}» gehört nicht in «{2}».", "{0}: The element “{1}” does not belong in “{2}”.", //
            "Erwartet wird {3}.", "Expected is {3}."),
    XML_TWICE(727, Severity.ERROR, //
            "{0}: «{1}» steht schon in Zeile {2}.", "{0}: “{1}” already stands in line {2}.", //
            "Löschen Sie eines der beiden Elemente.", "Delete one of the two elements."),

    CSV_SYNTAX(741, Severity.ERROR, //
            "{0}: Ein Anführungszeichen wird nicht geschlossen oder steht mitten in einer Zelle.",
            "{0}: A quote is never closed, or stands in the middle of a cell.", //
            "Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die darin.",
            "Put the whole cell in quotes and double those inside of it."),
    CSV_COLUMN(742, Severity.ERROR, //
            "{0}: Eine Spalte «{1}» ist nicht bekannt oder steht schon da.",
            "{0}: A column “{1}” is not known, or is already there.", //
            "Bekannt sind: {2}", "Known are: {2}"),
    CSV_HEADER(743, Severity.ERROR, //
            "{0}: Die erste Zeile nennt keine Spalte «{1}».", "{0}: The first row names no column “{1}”.", //
            "Die erste Zeile nennt die Spalten, zum Beispiel: {2}",
            "The first row names the columns, for example: {2}"),
    CSV_WIDE(744, Severity.ERROR, //
            "{0}: Hier steht etwas hinter der letzten Spalte.", "{0}: Something stands behind the last column.", //
            "Prüfen Sie, ob ein Trennzeichen in Anführungszeichen gehört.",
            "Check whether a separator belongs in quotes."),
    CSV_SHORT(745, Severity.ERROR, //
            "{0}: Diese Zeile endet vor der Spalte «{1}».", "{0}: This row ends before the column “{1}”.", //
            "Ergänzen Sie die fehlenden Zellen; vielleicht ist die Datei abgeschnitten.",
            "Add the missing cells; perhaps the file is cut off."),
    CSV_PART(746, Severity.ERROR, //
            "{0}: Eine Zeile der Art «{1}» gibt es nicht.", "{0}: There is no row of the kind “{1}”.", //
            "Möglich sind: {2}", "Possible are: {2}"),
    CSV_SETTING(747, Severity.ERROR, //
            "{0}: «{1}» ist keine Einstellung eines Standorts.", "{0}: “{1}” is no setting of a location.", //
            "Schreiben Sie den Namen wie in einer ausgegebenen Datei, zum Beispiel trunk.local.",
            "Write the name as in a file that was exported, for example trunk.local."),
    CSV_TWICE(748, Severity.ERROR, //
            "{0}: «{1}» steht schon in Zeile {2}.", "{0}: “{1}” already stands in row {2}.", //
            "Löschen Sie eine der beiden Zeilen.", "Delete one of the two rows."),
    CSV_LIST(749, Severity.ERROR, //
            "{0}: Eine Regelliste «{1}» gibt es nicht.", "{0}: There is no list of rules “{1}”.", //
            "Möglich sind: {2}", "Possible are: {2}"),
    CSV_KIND(750, Severity.ERROR, //
            "{0}: «{1}» ist keine Art von Regel.", "{0}: “{1}” is no kind of rule.", //
            "Schreiben Sie pattern für einen regulären Ausdruck oder direct für die Nummer selbst.",
            "Write pattern for a regular expression or direct for the number itself."),
    CSV_UNUSED(751, Severity.ERROR, //
            "{0}: In einer Zeile der Art «{1}» bleibt diese Zelle leer.",
            "{0}: In a row of the kind “{1}” this cell stays empty.", //
            "Löschen Sie sie, oder schieben Sie die Zeile zurecht.", "Clear it, or put the row straight.");

    private final Words words;

    ExchangeTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-STORE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
