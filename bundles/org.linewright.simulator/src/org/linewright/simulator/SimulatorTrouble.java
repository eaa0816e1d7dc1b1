package org.linewright.simulator;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code simulator}: 1xx accounts, 2xx domains, 3xx the socket. */
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
            "Take a free port (0 takes any) and an address of this machine.");

    private final Words words;

    SimulatorTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-SIMULATOR-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
