package org.linewright.core.line;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code core}: 1xx user names, 2xx codes, 3xx pacing. */
public enum LineTrouble implements TroubleKind {
    NAMES_EMPTY(101, Severity.ERROR, //
            "Es ist kein Benutzername angegeben.", "No user name is given.", //
            "Geben Sie einen Namen, einen Bereich oder eine Liste an, zum Beispiel 150;177;200-220.",
            "Enter a name, a range or a list, for example 150;177;200-220."),
    NAMES_PART_EMPTY(102, Severity.ERROR, //
            "Teil {0} der Liste ist leer.", "Part {0} of the list is empty.", //
            "Entfernen Sie das überzählige Semikolon.", "Remove the extra semicolon."),
    NAMES_CHARACTER(103, Severity.ERROR, //
            "«{0}» enthält das Zeichen «{1}», das in einem Benutzernamen nicht vorkommen darf.",
            "“{0}” contains the character “{1}”, which a user name cannot have.", //
            "Erlaubt sind Buchstaben a–z, Ziffern und . _ ~ + * -; Bereiche schreibt man 100-199.",
            "Allowed are letters a–z, digits and . _ ~ + * -; ranges are written 100-199."),
    NAMES_HALF_RANGE(104, Severity.ERROR, //
            "«{0}» ist kein Bereich: auf beiden Seiten des Strichs müssen Ziffern stehen.",
            "“{0}” is not a range: both sides of the dash must be digits.", //
            "Schreiben Sie zum Beispiel 100-199.", "Write for example 100-199."),
    NAMES_BACKWARDS(105, Severity.ERROR, //
            "Der Bereich «{0}» läuft rückwärts.", "The range “{0}” runs backwards.", //
            "Schreiben Sie die kleinere Nummer zuerst.", "Write the smaller number first."),
    NAMES_ZEROS(106, Severity.ERROR, //
            "Bei «{0}» ist nicht klar, wie viele Ziffern die Namen haben.",
            "It is not clear how many digits the names of “{0}” have.", //
            "Mit führenden Nullen müssen beide Seiten gleich viele Ziffern haben, zum Beispiel 007-010.",
            "With leading zeros both sides need the same number of digits, for example 007-010."),
    NAMES_TOO_MANY(107, Severity.ERROR, //
            "«{0}» ergäbe mehr als {1} Namen.", "“{0}” would make more than {1} names.", //
            "Prüfen Sie die Bereiche oder teilen Sie die Gruppe.", "Check the ranges or split the group."),
    NAMES_TWICE(108, Severity.ERROR, //
            "Doppelt: {0} steht in «{1}» und in «{2}».", "Twice: {0} is in “{1}” and in “{2}”.", //
            "Nehmen Sie den Namen aus einem der beiden Teile heraus.", "Take the name out of one of the two parts."),
    CODE_TEMPLATE(201, Severity.ERROR, //
            "«{0}» ist kein gültiger Kurzwahlcode.", "“{0}” is not a valid feature code.", //
            "Erlaubt sind Ziffern, * und # sowie die Platzhalter <NUMBER> und <SECONDS>, zum Beispiel *8<NUMBER>.",
            "Allowed are digits, * and #, and the places <NUMBER> and <SECONDS>, for example *8<NUMBER>."),
    CODE_VALUE(202, Severity.ERROR, //
            "«{0}» passt nicht an die Stelle {1} des Codes {2}.", "“{0}” does not fit {1} of the code {2}.", //
            "Eine Nummer besteht aus Ziffern (auch mit + davor), eine Zeit aus 1 bis 999 ganzen Sekunden.",
            "A number is made of digits (a + may lead), a time is 1 to 999 whole seconds."),
    CODE_VALUE_MISSING(203, Severity.ERROR, //
            "Für den Code {1} fehlt noch: {0}.", "The code {1} still needs: {0}.", //
            "Geben Sie den Wert ein.", "Enter the value."),
    STAGGER_IMPOSSIBLE(301, Severity.ERROR, //
            "{0} Leitungen × {1} Register-Verzögerung = {2}, das ist mehr als das Reregister-Intervall von {3}. "
                    + "Damit sind höchstens {4} Leitungen möglich.",
            "{0} lines × {1} register delay = {2}, which is more than the re-register interval of {3}. "
                    + "At most {4} lines are possible this way.", //
            "Erhöhen Sie «Reregister nach» auf mindestens {2}, verringern Sie die Verzögerung oder teilen Sie die Gruppe.",
            "Raise the re-register interval to at least {2}, lower the delay or split the group."),
    STAGGER_TIGHT(302, Severity.WARNING, //
            "Der Start aller {0} Leitungen dauert {1}, mehr als die Hälfte des Reregister-Intervalls von {2}. "
                    + "Die Erneuerungen haben wenig Spielraum.",
            "Starting all {0} lines takes {1}, more than half of the re-register interval of {2}. "
                    + "Refreshes have little room.", //
            "Ein längeres Intervall gibt Spielraum.", "A longer interval gives room.");

    private final Words words;

    LineTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-LINE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
