package org.linewright.simulator;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code simulator}: 1xx accounts, 2xx domains, 3xx the socket, 4xx numbers and routes, 5xx files. */
public enum SimulatorTrouble implements TroubleKind {
    NAME_FORM(101, //
            "«{0}» ist kein Account-Name.", "“{0}” is not an account name.", //
            "Erlaubt sind Ziffern, Buchstaben a–z und A–Z, Punkt und Unterstrich.",
            "Allowed are digits, letters a–z and A–Z, dot and underscore."),
    NAME_TAKEN(102, //
            "Den Account {0} gibt es schon.", "The account {0} exists already.", //
            "Wählen Sie einen anderen Namen oder ändern Sie den vorhandenen Account.",
            "Choose another name or change the existing account."),
    PERSON_MISSING(103, //
            "Der Account {0} hat keine Person.", "The account {0} has no person.", //
            "Geben Sie eine Person an.", "Enter a person."),
    SIGNALLING_MISSING(104, //
            "Der Account {0} hat kein Signalisierungsformat.", "The account {0} has no signalling format.", //
            "Geben Sie eines an, zum Beispiel $Name.", "Enter one, for example $Name."),
    ACCOUNT_UNKNOWN(105, //
            "Den Account {0} gibt es nicht.", "There is no account {0}.", //
            "Legen Sie ihn an.", "Add it."),
    ADDRESS_FORM(106, //
            "«{0}» ist weder eine IP-Adresse noch ein Netz.", "“{0}” is neither an IP address nor a network.", //
            "Schreiben Sie zum Beispiel 10.1.2.3 oder 10.1.0.0/16, mehrere mit Komma dazwischen.",
            "Write for example 10.1.2.3 or 10.1.0.0/16, several with commas between."),
    EXTRA_FORM(107, //
            "«{0}» ist keine erweiterte Einstellung.", "“{0}” is not an extended setting.", //
            "Schreiben Sie je Zeile einen Namen, ein Gleichheitszeichen und den Wert: supportsToUriChange=true.",
            "Write a name, an equals sign and the value on each line: supportsToUriChange=true."),
    PROVIDED_FORM(108, //
            "«{0}» ist keine Network Provided Number.", "“{0}” is no network provided number.", //
            "Schreiben Sie eine Nummer, die Ihnen gehört, zum Beispiel 030 12345 0; leer gilt die der Route.",
            "Write a number that belongs to you, for example 030 12345 0; left empty, that of the route counts."),
    DOMAIN_FORM(201, //
            "«{0}» ist kein Domänenname.", "“{0}” is not a domain name.", //
            "Schreiben Sie zum Beispiel estos.hfo-cloud.de.", "Write for example estos.hfo-cloud.de."),
    DOMAIN_UNKNOWN(202, //
            "Die Domäne {0} ist nicht eingerichtet.", "The domain {0} is not set up.", //
            "Richten Sie zuerst die Domäne ein.", "Set up the domain first."),
    NO_SUCH_NUMBER(203, //
            "Die Nummer {0} gehört niemandem in der Domäne {1}.", "The number {0} belongs to nobody in the domain {1}.", //
            "Nehmen Sie die Nummer einer Route oder einen Account; ist sie richtig, sind alle Leitungen belegt.",
            "Take the number of a route, or an account; if it is right, all lines are busy."),
    NO_MEMBER(204, //
            "{0} gehört nicht zum Team {1}.", "{0} is not in the team {1}.", //
            "Tragen Sie das Team beim Account ein.", "Enter the team at the account."),
    LAST_MEMBER(205, //
            "{0} ist als Letzter im Team {1} angemeldet und darf es nicht verlassen.",
            "{0} is the last one signed in to the team {1} and may not leave.", //
            "Melden Sie zuerst jemand anderen an.", "Sign somebody else in first."),
    NO_SOCKET(301, //
            "Die eingebaute Telefonanlage kann an {0} nicht empfangen.", "The embedded PBX cannot listen on {0}.", //
            "Nehmen Sie einen freien Port (0 nimmt irgendeinen) und eine Adresse dieses Rechners.",
            "Take a free port (0 takes any) and an address of this machine."),
    COUNTRY_FORM(401, //
            "«{0}» ist keine Landesvorwahl.", "“{0}” is not a country code.", //
            "Schreiben Sie ein bis drei Ziffern ohne Plus und ohne führende Nullen, zum Beispiel 49.",
            "Write one to three digits without a plus and without leading zeros, for example 49."),
    AREA_FORM(402, //
            "«{0}» ist keine Ortsvorwahl.", "“{0}” is not an area code.", //
            "Schreiben Sie sie ohne die Null davor, zum Beispiel 30 für Berlin; leer lassen, wenn es keine gibt.",
            "Write it without the zero before it, for example 30 for Berlin; leave it empty if there is none."),
    BASE_FORM(403, //
            "«{0}» ist keine Stammnummer.", "“{0}” is not a base number.", //
            "Schreiben Sie bis zu zwölf Ziffern ohne Vorwahl und ohne Durchwahl, zum Beispiel 12345.",
            "Write up to twelve digits without area code and extension, for example 12345."),
    NUMBER_FORM(404, //
            "«{0}» ist keine Durchwahl.", "“{0}” is not an extension.", //
            "Schreiben Sie bis zu fünfzehn Ziffern; leer ist die Route nicht über eine Nummer erreichbar.",
            "Write up to fifteen digits; left empty, the route is not reachable by a number."),
    NUMBER_TWICE(405, //
            "Die Nummer {0} gehört schon einer anderen Route.", "The number {0} belongs to another route already.", //
            "Geben Sie dieser Route eine andere Nummer, oder löschen Sie eine von beiden.",
            "Give this route another number, or delete one of the two."),
    SENDER_FORM(406, //
            "«{0}» ist keine Absendernummer.", "“{0}” is not a sender number.", //
            "Schreiben Sie eine Nummer, wie man sie wählt, zum Beispiel 030 12345 0; leer zeigt die eigene.",
            "Write a number as it is dialled, for example 030 12345 0; left empty, the own one is shown."),
    TARGET_MISSING(407, //
            "Die Route führt zu niemandem.", "The route leads to nobody.", //
            "Wählen Sie einen Account, oder lassen Sie Klingelgruppen klingeln.",
            "Choose an account, or let ring groups ring."),
    GROUPS_MISSING(408, //
            "Die Route hat keine Klingelgruppe.", "The route has no ring group.", //
            "Fügen Sie eine hinzu, oder wählen Sie einen Account als Ziel.",
            "Add one, or choose an account as the target."),
    GROUP_NAME_MISSING(409, //
            "Die Klingelgruppe hat keinen Namen.", "The ring group has no name.", //
            "Geben Sie einen ein, zum Beispiel Empfang.", "Enter one, for example Reception."),
    TRUNK_CODE_FORM(414, //
            "«{0}» ist keine Amtskennziffer.", "“{0}” is no trunk code.", //
            "Schreiben Sie ein bis vier Ziffern, zum Beispiel 0; leer gibt es keine.",
            "Write one to four digits, for example 0; left empty, there is none."),
    GROUP_TWICE(410, //
            "Die Klingelgruppe {0} gibt es in dieser Route schon.", "This route has a ring group {0} already.", //
            "Geben Sie ihr einen anderen Namen.", "Give it another name."),
    TIME_FORM(411, //
            "«{0}» ist keine Klingeldauer.", "“{0}” is not a ring time.", //
            "Schreiben Sie Sekunden, zum Beispiel 20.", "Write seconds, for example 20."),
    GROUP_EMPTY(412, Severity.WARNING, //
            "Die Klingelgruppe «{0}» hat keine Accounts und wird immer übersprungen.",
            "The ring group “{0}” has no accounts and is always skipped.", //
            "Fügen Sie Accounts hinzu.", "Add accounts."),
    MEMBER_UNKNOWN(413, Severity.WARNING, //
            "Den Account {0} gibt es in dieser Domäne nicht; dort klingelt nichts.",
            "There is no account {0} in this domain; nothing rings there.", //
            "Legen Sie ihn an, oder nehmen Sie ihn heraus.", "Add it, or take it out."),
    SETUP_FORM(501, //
            "Die Datei ist keine Einrichtung einer eingebauten Telefonanlage.",
            "The file is no set-up of an embedded PBX.", //
            "Nehmen Sie eine Datei, die das Fenster der eingebauten Telefonanlage gesichert hat.",
            "Take a file that the window of the embedded PBX has saved.");

    private final Words words;

    SimulatorTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this(number, Severity.ERROR, german, english, remedyGerman, remedyEnglish);
    }

    SimulatorTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-SIMULATOR-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
