package org.linewright.pbx;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code pbx}: 1xx values of settings, from 181 on their migration, 2xx lines and their names, 3xx feature codes. */
public enum PbxTrouble implements TroubleKind {
    REQUIRED(101, Severity.ERROR, //
            "«{0}» ist nicht angegeben, ohne diesen Wert geht es aber nicht.",
            "“{0}” is not given, and nothing works without it.", //
            "Tragen Sie den Wert ein. {1}", "Enter the value. {1}"),
    FORCED(102, Severity.ERROR, //
            "«{0}» steht auf «{1}», muss bei dieser Telefonanlage aber «{2}» sein. {3}",
            "“{0}” is “{1}” but has to be “{2}” with this PBX. {3}", //
            "Stellen Sie «{2}» wieder her.", "Put “{2}” back."),
    HOST(103, Severity.ERROR, //
            "«{0}»: «{1}» ist weder ein Hostname noch eine IP-Adresse.",
            "“{0}”: “{1}” is neither a host name nor an IP address.", //
            "Geben Sie nur den Namen oder die Adresse an: ohne sip:, ohne Port, ohne Leerzeichen. Eine IPv6-Adresse "
                    + "steht in eckigen Klammern, eine Domain mit Umlauten in der xn--Schreibweise.",
            "Enter the name or the address only: no sip:, no port, no blanks. An IPv6 address stands in square "
                    + "brackets, a domain with umlauts in its xn-- form."),
    PORT(104, Severity.ERROR, //
            "«{0}»: «{1}» ist kein Port.", "“{0}”: “{1}” is not a port.", //
            "Ein Port ist eine ganze Zahl von 1 bis 65535.", "A port is a whole number from 1 to 65535."),
    DURATION(105, Severity.ERROR, //
            "«{0}»: «{1}» ist keine Zeitangabe.", "“{0}”: “{1}” is not a time.", //
            "Schreiben Sie zum Beispiel 300 ms, 600 s oder 10 min.", "Write for example 300 ms, 600 s or 10 min."),
    BOOLEAN(106, Severity.ERROR, //
            "«{0}»: «{1}» heißt weder ja noch nein.", "“{0}”: “{1}” is neither yes nor no.", //
            "Möglich sind true und false.", "Possible are true and false."),
    CHOICE(107, Severity.ERROR, //
            "«{0}»: «{1}» steht nicht zur Wahl.", "“{0}”: “{1}” is not among the choices.", //
            "Möglich sind: {2}.", "Possible are: {2}."),
    CODECS(108, Severity.ERROR, //
            "«{0}»: «{1}» ist keine Auswahl der hier verfügbaren Codecs.",
            "“{0}”: “{1}” is not a selection of the codecs available here.", //
            "Verfügbar sind: {2}. Nennen Sie mindestens einen, jeden einmal, den besten zuerst.",
            "Available are: {2}. Name at least one, each once, the best first."),
    TEXT(109, Severity.ERROR, //
            "«{0}» enthält ein Steuerzeichen.", "“{0}” contains a control character.", //
            "Geben Sie den Wert neu ein, statt ihn zu kopieren.", "Type the value instead of pasting it."),
    SECRET(110, Severity.ERROR, //
            "«{0}»: der Ort des Passworts ist nicht erkennbar.", "“{0}”: where the password is kept is not clear.", //
            "Schreiben Sie secret:NAME, env:NAME oder file:PFAD; das Passwort selbst gehört nicht hierher.",
            "Write secret:NAME, env:NAME or file:PATH; the password itself does not belong here."),
    REREGISTER_ZERO(111, Severity.ERROR, //
            "Mit {0} als Registrierungsintervall meldet sich die Leitung ab statt an (RFC 3261 §10.2.2).",
            "With a registration interval of {0} the line un-registers instead of registering (RFC 3261 §10.2.2).", //
            "Wählen Sie mindestens 1 s; üblich sind 60 s bis 3600 s.",
            "Choose 1 s at least; usual are 60 s to 3600 s."),
    KEEP_ALIVE_ZERO(112, Severity.ERROR, //
            "Mit einem Abstand von {0} würde der NAT Refresh ohne Pause senden.",
            "With an interval of {0} the NAT refresh would send without a pause.", //
            "Wählen Sie mindestens 1 s oder schalten Sie den NAT Refresh aus.",
            "Choose 1 s at least or switch the NAT refresh off."),
    EXTRA_UNKNOWN(113, Severity.WARNING, //
            "Die Angabe «{0}» kennt dieser Treiber nicht. Sie bleibt erhalten, bewirkt aber nichts.",
            "This driver does not know the setting “{0}”. It is kept, but has no effect.", //
            "Prüfen Sie die Schreibweise oder entfernen Sie die Angabe.", "Check the spelling or remove the setting."),
    SET_WITH_LINES(114, Severity.ERROR, //
            "«{0}» gehört zu den Leitungen und lässt sich nicht für die ganze Gruppe setzen.",
            "“{0}” belongs to the lines and cannot be set for the whole group.", //
            "Fügen Sie Leitungen hinzu oder entfernen Sie welche.", "Add or remove lines."),
    PROVE_SHORT(115, Severity.ERROR, //
            "Alle {0} zu prüfen, ob eine Leitung erreichbar ist, belastet die Telefonanlage zu sehr.",
            "To prove every {0} that a line can be reached is too much load for the PBX.", //
            "Wählen Sie mindestens {1}; üblich sind 5 min. Leer wird nicht geprüft.",
            "Choose {1} at least; usual are 5 min. Empty proves nothing."),
    MIGRATION_PLACE(181, Severity.ERROR, //
            "Der Treiber «{0}» will «{1}» umstellen; das gehört nicht zu seinen Einstellungen.",
            "The driver “{0}” wants to migrate “{1}”, which is none of its settings.", //
            "Aktualisieren Sie den Treiber; sein Hersteller muss das berichtigen.",
            "Update the driver; its maker has to mend this."),
    MIGRATION_REFUSED(182, Severity.ERROR, //
            "«{0}» würde durch die Umstellung zu «{1}», und das geht mit Version {2} der Einstellungen nicht: {3}",
            "“{0}” would become “{1}” by the migration, and version {2} of the settings does not take that: {3}", //
            "Ändern Sie den Wert vorher, oder setzen Sie danach einen neuen. {4}",
            "Change the value before, or set another one afterwards. {4}"),
    MIGRATION_GAP(183, Severity.ERROR, //
            "Der Treiber «{0}» kennt keinen Weg von Version {1} seiner Einstellungen zu Version {2}.",
            "The driver “{0}” knows no way from version {1} of its settings to version {2}.", //
            "Installieren Sie zuerst eine Ausgabe des Treibers, die von Version {1} ausgeht.",
            "Install a release of the driver first that begins with version {1}."),
    MIGRATION_OVER(184, Severity.WARNING, //
            "«{0}» war «{1}» und wird «{2}»: das stand bisher unter «{3}».",
            "“{0}” was “{1}” and becomes “{2}”, which stood as “{3}” so far.", //
            "Prüfen Sie, welcher der beiden Werte gelten soll.", "Check which of the two values shall hold."),
    BACK_EDITED(185, Severity.WARNING, //
            "«{0}» wurde seit der Umstellung geändert und ist auch danach «{1}»; in Version {3} war es «{2}».",
            "“{0}” was changed since the migration and is “{1}” afterwards too; in version {3} it was “{2}”.", //
            "Prüfen Sie, ob der Wert zu Version {3} passt.", "Check whether the value fits version {3}."),
    BACK_TAKEN(186, Severity.NOTE, //
            "«{0}» wurde seit der Umstellung geändert: «{1}» kommt nach «{2}», wo «{3}» stand.",
            "“{0}” was changed since the migration: “{1}” goes to “{2}”, where “{3}” stood.", //
            "Prüfen Sie, ob es den Wert dort schon gab.", "Check whether there was such a value there already."),
    BACK_UNKNOWN(187, Severity.WARNING, //
            "Was die Gruppe «{0}» in Version {1} der Einstellungen hatte, ist nicht bekannt; sie bleibt in Version {2}.",
            "What the group “{0}” had in version {1} of the settings is not known; it stays in version {2}.", //
            "Stellen Sie zurück, solange der neuere Treiber da ist, oder passen Sie die Gruppe von Hand an.",
            "Go back while the newer driver is here, or adjust the group by hand."),
    BACK_LOST(188, Severity.WARNING, //
            "In Version {1} der Einstellungen fehlt etwas: {0}.",
            "Something is missing in version {1} of the settings: {0}.", //
            "Ergänzen Sie es nach dem Zurückstellen.", "Complete it after going back."),
    BACK_PLACE(189, Severity.WARNING, //
            "«{0}» steht unter den früheren Einstellungen, gehört aber nicht zu denen des Treibers; es bleibt, wie es ist.",
            "“{0}” stands among the former settings but is none of the driver's; it stays as it is.", //
            "Prüfen Sie den Eintrag «former» der Datei.", "Check the entry “former” of the file."),
    NAME_FORM(201, Severity.ERROR, //
            "Benutzernamen, die bei dieser Telefonanlage nicht möglich sind ({0} von {1}): {2}",
            "User names that are not possible with this PBX ({0} of {1}): {2}", //
            "{3}", "{3}"),
    NO_LINES(202, Severity.WARNING, //
            "Die Leitungsgruppe hat noch keine Leitung; es wird nichts registriert.",
            "The line group has no line yet; nothing is registered.", //
            "Fügen Sie Leitungen hinzu.", "Add lines."),
    CODE_PLACE(301, Severity.ERROR, //
            "Im Kurzwahlcode «{0}» für «{1}» fehlt der Platzhalter {2}.",
            "The feature code “{0}” for “{1}” lacks the place {2}.", //
            "Schreiben Sie {2} an die Stelle, an der gewählt wird, was einzusetzen ist, zum Beispiel *8<NUMBER>.",
            "Write {2} where the value goes that is dialled, for example *8<NUMBER>."),
    CODE_HIDDEN(302, Severity.NOTE, //
            "«{0}» ({1}) ergibt mit {2} genau «{3}», und das bedeutet «{4}».",
            "“{0}” ({1}) makes exactly “{3}” with {2}, and that means “{4}”.", //
            "Vergeben Sie {2} nicht als Nebenstelle, oder verwenden Sie die Funktion für sie nicht.",
            "Do not give {2} to an extension, or do not use the function for it."),
    CODE_HIDDEN_LINE(303, Severity.WARNING, //
            "«{0}» ({1}) wirkt nicht für die Leitung {2}: gewählt würde «{3}», und das bedeutet «{4}».",
            "“{0}” ({1}) does not work for line {2}: “{3}” would be dialled, and that means “{4}”.", //
            "Geben Sie der Leitung {2} einen anderen Benutzernamen oder ändern Sie einen der beiden Codes.",
            "Give line {2} another user name or change one of the two codes."),
    CODE_TWICE(304, Severity.WARNING, //
            "«{0}» steht für zwei Funktionen: «{1}» und «{2}».", "“{0}” stands for two functions: “{1}” and “{2}”.", //
            "Prüfen Sie, ob die Telefonanlage hier umschaltet; sonst ändern Sie einen der beiden Codes.",
            "Check whether the PBX toggles here; otherwise change one of the two codes."),
    INVITE_LARGE(401, Severity.WARNING, //
            "Ein INVITE dieser Gruppe wird etwa {0} Byte groß; über {1} Byte kann er auf UDP verloren gehen "
                    + "(RFC 3261 §18.1.1).",
            "An INVITE of this group gets about {0} bytes; above {1} bytes it may get lost on UDP "
                    + "(RFC 3261 §18.1.1).", //
            "Bieten Sie weniger Codecs an oder verwenden Sie kürzere Namen.",
            "Offer fewer codecs or use shorter names."),
    CALLS_UNTESTED(402, Severity.NOTE, //
            "{0} Gespräche je Leitung sind eingestellt; erprobt sind an dieser Telefonanlage {1}.",
            "{0} calls per line are set; {1} were tried with this PBX.", //
            "Probieren Sie Halten, Makeln und Rückfrage aus, bevor Sie sich darauf verlassen.",
            "Try hold, toggle and consultation before you rely on it."),
    TARGET(403, Severity.ERROR, //
            "«{0}» ist keine Nummer, zu der ein Anruf umgeleitet werden kann.",
            "“{0}” is no number that a call can be forwarded to.", //
            "Erlaubt sind Ziffern, + * # und die Zeichen eines Benutzernamens, ohne Leerzeichen.",
            "Allowed are digits, + * # and the characters of a user name, without blanks.");

    private final Words words;

    PbxTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-PBX-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
