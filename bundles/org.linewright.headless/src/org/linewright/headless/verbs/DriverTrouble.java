package org.linewright.headless.verbs;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The part of the catalogue of {@code headless} that is about drivers: 4xx. */
enum DriverTrouble implements TroubleKind {
    ID(401, //
            "«{0}» taugt nicht als Kennung eines Treibers.", "“{0}” is not fit as the id of a driver.", //
            "Schreiben Sie Kleinbuchstaben und Ziffern, getrennt durch Punkt oder Strich, höchstens 40 Zeichen: "
                    + "acme.cloud",
            "Write lower-case letters and digits, separated by a dot or a dash, 40 characters at most: acme.cloud"),
    VENDOR(402, //
            "«{0}» taugt nicht als Name eines Herstellers.", "“{0}” is not fit as the name of a vendor.", //
            "Schreiben Sie Buchstaben, Ziffern, Leerzeichen und . , & + ' ( ) / -, höchstens 60 Zeichen.",
            "Write letters, digits, blanks and . , & + ' ( ) / -, 60 characters at most."),
    FOLDER_FULL(403, //
            "In {0} liegt schon etwas; nichts wurde geschrieben.",
            "There is something in {0} already; nothing was written.", //
            "Nennen Sie einen neuen Ordner.", "Name a new folder."),
    DRIVER_UNKNOWN(404, //
            "«{0}» ist weder ein Treiber, der hier ist, noch ein Bundle (.jar) oder Profil (.yaml).",
            "“{0}” is neither a driver that is here nor a bundle (.jar) or a profile (.yaml).", //
            "Hier sind: {1}", "Here are: {1}"),
    BUNDLE_BAD(405, //
            "Das Bundle {0} lässt sich nicht einsetzen.", "The bundle {0} cannot be put to use.", //
            "Was es importiert, ist hier nicht oder in anderer Version da, siehe unten; passen Sie Import-Package an.",
            "What it imports is not here, or here in another version, see below; adapt Import-Package."),
    BUNDLE_EMPTY(406, //
            "Das Bundle {0} bietet keinen Treiber an.", "The bundle {0} offers no driver.", //
            "Seine Klasse braucht @Component und @PbxDriverInfo, oder eine Datei unter OSGI-INF, die der Kopf "
                    + "Service-Component nennt.",
            "Its class needs @Component and @PbxDriverInfo, or a file below OSGI-INF that the header "
                    + "Service-Component names."),
    REGISTRAR(407, //
            "«{0}» ist kein Registrar.", "“{0}” is no registrar.", //
            "Schreiben Sie HOST oder HOST:PORT, zum Beispiel pbx.example:5060.",
            "Write HOST or HOST:PORT, for example pbx.example:5060."),
    ACCOUNTS(408, //
            "Für eine Probe an der Telefonanlage fehlen Accounts.", "A trial at the PBX needs accounts.", //
            "Nennen Sie mit --accounts eine CSV-Datei mit den Spalten user und password; ein bis {0} Zeilen.",
            "Name a CSV file with the columns user and password with --accounts; one to {0} rows."),
    BROKEN(409, //
            "Der Treiber hält {0} von {1} Zusagen nicht.", "The driver breaks {0} of {1} promises.", //
            "Beheben Sie, was im Bericht steht.", "Mend what the report says."),
    FAILED(410, //
            "Der Treiber scheitert, bevor er etwas sagen kann.", "The driver fails before it can say anything.", //
            "Beheben Sie den Fehler, der darunter steht: in seiner Klasse, ihrem Konstruktor oder profile().",
            "Mend the mistake told below: in its class, its constructor or profile()."),
    SLOW(411, //
            "Der Treiber hat nach {0} nicht geantwortet.", "The driver has not answered after {0}.", //
            "Warten Sie in ihm auf nichts: kein Netz, keine Datei, keine Sperre.",
            "Wait for nothing in it: no network, no file, no lock.");

    private final Words words;

    DriverTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-CMD-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
