package org.linewright.numbers;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code numbers}: 1xx rules that cannot be read, 2xx what is wrong or dangerous in a
 * location, 3xx learning from examples. */
public enum NumberTrouble implements TroubleKind {
    PATTERN(101, Severity.ERROR, //
            "Der Suchausdruck «{0}» ist nicht lesbar: {1} (Stelle {2}).",
            "The search pattern “{0}” cannot be read: {1} (place {2}).", //
            "Verbessern Sie ihn, oder stellen Sie die Regel auf «direkter Vergleich», wenn die Zeichen selbst gemeint sind.",
            "Mend it, or set the rule to “direct comparison” when the signs themselves are meant."),
    PATTERN_DEEP(102, Severity.ERROR, //
            "Der Suchausdruck ist zu tief verschachtelt oder wiederholt zu oft.",
            "The search pattern is nested too deeply or repeats too often.", //
            "Schreiben Sie ihn einfacher.", "Write it more plainly."),
    NO_SUCH_GROUP(103, Severity.ERROR, //
            "«{0}» meint eine Klammer, die der Suchausdruck nicht hat; er hat {1}.",
            "“{0}” means a bracket that the search pattern does not have; it has {1}.", //
            "Setzen Sie im Suchausdruck runde Klammern um den Teil, der bleiben soll.",
            "Put round brackets in the search pattern around the part that stays."),
    EMERGENCY(201, Severity.ERROR, //
            "{0} ({1}) ist nicht sicher zu erreichen: Wer «{2}» eingibt, wählt {3}.",
            "{0} ({1}) is not safely reached: whoever types “{2}” dials {3}.", //
            "Ändern Sie Amtskennziffer, Vorwahlen oder Durchwahlen so, dass nichts davor gedeutet wird.",
            "Change trunk code, prefixes or extensions so that nothing is read before it."),
    CHANGES_SPECIAL(202, Severity.WARNING, //
            "Regel {0} macht aus der Sonderrufnummer {1} die Nummer {2}.",
            "Rule {0} turns the special number {1} into {2}.", //
            "Schreiben Sie den Suchausdruck enger, zum Beispiel mit der Länge.",
            "Write the search pattern more narrowly, for example with the length."),
    MEANS_SPECIAL(203, Severity.NOTE, //
            "Regel {0} würde auch die Sonderrufnummer {1} ändern (in {2}). Sie wird nicht gefragt, denn Sonderrufnummern "
                    + "kommen vor allen Regeln.",
            "Rule {0} would change the special number {1} too (into {2}). It is not asked, for special numbers come "
                    + "before all rules.", //
            "Schreiben Sie den Suchausdruck enger, damit niemand etwas anderes erwartet.",
            "Write the search pattern more narrowly, so that nobody expects otherwise."),
    NEVER_FIRES(204, Severity.WARNING, //
            "Regel {0} kommt nie zum Zug: Regel {1} entscheidet vor ihr, zum Beispiel bei {2}.",
            "Rule {0} never fires: rule {1} decides before it, for example on {2}.", //
            "Stellen Sie sie weiter nach oben, oder löschen Sie sie.", "Move it up, or delete it."),
    NEVER_INTERNATIONAL(205, Severity.WARNING, //
            "Regel {0} passt nie: In dieser Liste beginnt jede Nummer mit +, nicht wie {1}.",
            "Rule {0} never fits: in this list every number begins with +, not like {1}.", //
            "Schreiben Sie den Suchausdruck für die internationale Form, zum Beispiel ^\\+4930(.*), oder nehmen Sie die "
                    + "Liste «PC-Wahl Final».",
            "Write the search pattern for the international form, for example ^\\+4930(.*), or take the list “PC dial "
                    + "final”."),
    UNDONE(206, Severity.WARNING, //
            "Regel {1} macht rückgängig, was Regel {0} tut, zum Beispiel bei {2}.",
            "Rule {1} undoes what rule {0} does, for example on {2}.", //
            "Löschen Sie eine der beiden, oder lassen Sie nur die erste passende Regel gelten.",
            "Delete one of the two, or let only the first rule count that fits."),
    AMBIGUOUS_TRUNK(207, Severity.WARNING, //
            "Amtskennziffer {0} vor {1} ergibt {2}…; ohne Amtskennziffer liest sich das wie eine Auslandsnummer.",
            "Trunk code {0} before {1} makes {2}…; without a trunk code this reads like a number abroad.", //
            "Prüfen Sie, ob die Telefonanlage wirklich eine Amtskennziffer verlangt; eine Anlage im Rechenzentrum meist nicht.",
            "Check whether the PBX really wants a trunk code; one in a data centre mostly does not."),
    HIDDEN_EXTENSION(208, Severity.WARNING, //
            "Die Durchwahl {0} ist auch eine Sonderrufnummer ({1}); gewählt wird immer die Sonderrufnummer.",
            "The extension {0} is a special number too ({1}); the special number is what is dialled.", //
            "Geben Sie der Nebenstelle eine andere Durchwahl.", "Give the extension another number."),
    EXTENSION_LIKE_TRUNK(209, Severity.WARNING, //
            "Durchwahlen {0} beginnen mit der Amtskennziffer {1}.", "Extensions {0} begin with the trunk code {1}.", //
            "Wählen Sie eine andere Amtskennziffer oder andere Durchwahlen.",
            "Choose another trunk code or other extensions."),
    NO_WAY_BACK(210, Severity.WARNING, //
            "Wer {0} wählt, sendet {1}; meldet die Telefonanlage das zurück, wird daraus {2}.",
            "Whoever dials {0} sends {1}; told back by the PBX it becomes {2}.", //
            "Tragen Sie die Amtskennziffer in die Liste der abgehend abzuschneidenden Kennziffern ein, oder prüfen Sie die "
                    + "Regeln «Abgehend».",
            "Enter the trunk code in the list of codes to strip from outgoing calls, or check the rules “Outgoing”."),
    UNMET(211, Severity.ERROR, //
            "Erwartung nicht erfüllt ({3}): Aus {0} soll {1} werden, es wird {2}. {4}",
            "Expectation not met ({3}): {0} must become {1}, it becomes {2}. {4}", //
            "Ändern Sie die Regeln, oder passen Sie die Erwartung an, wenn sie nicht mehr gilt.",
            "Change the rules, or adjust the expectation when it no longer holds."),
    TWO_READINGS(212, Severity.WARNING, //
            "{0} kann zweierlei heißen: {1}, oder Amtskennziffer {2} und {3}. Gewählt wird {1}.",
            "{0} can mean two things: {1}, or the trunk code {2} and {3}. What is dialled is {1}.", //
            "Lassen Sie die Amtskennziffer weg; Linewright setzt sie selbst.",
            "Leave the trunk code out; Linewright puts it there itself."),
    TRUNK_FROM_HABIT(213, Severity.WARNING, //
            "{0} beginnt mit einer Null zu viel; gemeint ist wohl {1}. Dieser Standort hat keine Amtskennziffer.",
            "{0} begins with one zero too many; {1} is probably meant. This location has no trunk code.", //
            "Lassen Sie die erste Null weg.", "Leave the first zero out."),
    NO_NUMBER(214, Severity.ERROR, //
            "In «{0}» steht nichts, was man wählen könnte.", "“{0}” holds nothing that could be dialled.", //
            "Geben Sie Ziffern ein, zum Beispiel 030 12345, +49 30 12345, *8 oder 112.",
            "Enter digits, for example 030 12345, +49 30 12345, *8 or 112."),
    LONG_NUMBER(215, Severity.ERROR, //
            "«{0}» ist zu lang für eine Rufnummer: mehr als {1} Zeichen.",
            "“{0}” is too long for a number: more than {1} signs.", //
            "Geben Sie eine Nummer auf einmal ein; viele nimmt eine Datei mit einer Nummer je Zeile.",
            "Enter one number at a time; many go into a file with one number on each line."),
    STRIPS_SPECIAL(216, Severity.WARNING, //
            "Die Kennziffer {0}, die abgeschnitten wird, macht aus der gemeldeten Sonderrufnummer {1} die Nummer {2}.",
            "Stripping the code {0} turns the special number {1}, as it is told, into {2}.", //
            "Streichen Sie die Kennziffer aus der Liste, oder tragen Sie sie vollständig ein.",
            "Take the code out of the list, or enter it in full."),
    LEARN_TWICE(301, Severity.ERROR, //
            "{0} soll zweierlei werden.", "{0} has to become two things.", //
            "Löschen Sie eines der beiden Beispiele.", "Delete one of the two examples."),
    LEARN_NOTHING(302, Severity.ERROR, //
            "In den Beispielen ändert sich keine Nummer; dafür braucht es keine Regel.",
            "No number changes in the examples; that needs no rule.", //
            "Geben Sie Nummern an und was aus ihnen werden soll, je Zeile eine, zum Beispiel 0891234 → 891234.",
            "Give numbers and what must become of them, one on each line, for example 0891234 → 891234."),
    LEARN_SIGNS(303, Severity.ERROR, //
            "«{0}» ist keine Nummer, wie sie zu einer Regel kommt.", "“{0}” is no number as it comes to a rule.", //
            "Schreiben Sie nur Ziffern, + am Anfang, * und #.", "Write only digits, + at the beginning, * and #."),
    LEARN_MANY(304, Severity.ERROR, //
            "Das sind {0} Beispiele; gelernt wird aus höchstens {1}.",
            "These are {0} examples; at most {1} are learned from.", //
            "Lassen Sie von jeder Art nur einige stehen.", "Leave only some of each kind."),
    LEARN_HALF(305, Severity.WARNING, //
            "Bei {0} fehlt noch, was daraus werden soll.", "For {0} it is not said yet what must become of it.", //
            "Schreiben Sie es dahinter, getrennt durch →, -> , Tabulator, Semikolon oder Komma. Soll nichts bleiben, genügt "
                    + "das Trennzeichen.",
            "Write it behind, after →, ->, a tab, a semicolon or a comma. When nothing is to remain the separator is "
                    + "enough.");

    private final Words words;

    NumberTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-NUM-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
