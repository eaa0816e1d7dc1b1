package org.linewright.workbench.simulator.box;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of the embedded PBX's screen: 1xx running it, 2xx what it keeps, 3xx files. */
public enum BoxTrouble implements TroubleKind {
    NOT_YET(101, Severity.ERROR, //
            "Die eingebaute Telefonanlage kann erst starten, wenn die Konfiguration geöffnet ist.",
            "The embedded PBX cannot start before the configuration is open.", //
            "Warten Sie einen Augenblick; bleibt es dabei, nennt die Statuszeile den Grund.",
            "Wait a moment; if it stays like that, the status line says why."),
    OTHER_PORT(102, Severity.WARNING, //
            "Der Port {0} ist belegt; die eingebaute Telefonanlage lauscht jetzt auf {1}.",
            "The port {0} is taken; the embedded PBX listens on {1} now.", //
            "Tragen Sie in Leitungsgruppen, die sich hier anmelden, den neuen Port ein; er bleibt von jetzt an.",
            "Enter the new port in line groups that register here; it stays from now on."),
    BUG(103, Severity.ERROR, //
            "Die eingebaute Telefonanlage hat einen Fehler gemacht; es wurde nichts geändert.",
            "The embedded PBX made a mistake; nothing was changed.", //
            "Starten Sie sie neu. Das Detail hilft uns.", "Restart it. The detail helps us."),
    STOPPED(104, Severity.ERROR, //
            "Die eingebaute Telefonanlage läuft nicht.", "The embedded PBX does not run.", //
            "Starten Sie sie.", "Start it."),
    NOT_KEPT(201, Severity.WARNING, //
            "Die Passwörter von {0} Accounts konnten nicht aufbewahrt werden: {1}",
            "The passwords of {0} accounts could not be kept: {1}", //
            "Sie gelten, bis das Programm endet; danach denkt sich die Telefonanlage neue aus.",
            "They hold until the program ends; then the PBX thinks up new ones."),
    REALM_FORM(202, Severity.ERROR, //
            "«{0}» ist kein Realm; es bleibt beim alten.", "“{0}” is no realm; the old one stays.", //
            "Erlaubt sind Buchstaben, Ziffern, Punkt, @, Bindestrich, Unterstrich und Leerzeichen.",
            "Allowed are letters, digits, dot, @, hyphen, underscore and space."),
    TRUNK_FORM(203, Severity.ERROR, //
            "«{0}» ist kein SIP-Trunk; es bleibt beim alten.", "“{0}” is no SIP trunk; the old one stays.", //
            "Schreiben Sie Adresse oder Netz und die Domäne: 192.0.2.0/24 demo.hfo-cloud.de; "
                    + "dahinter, wenn sie auch hinausruft, Adresse und Port: 192.0.2.7:5060.",
            "Write an address or network and the domain: 192.0.2.0/24 demo.hfo-cloud.de; "
                    + "behind it, if it calls outside too, address and port: 192.0.2.7:5060."),
    FILE_UNREADABLE(301, Severity.ERROR, //
            "Die Datei {0} kann nicht gelesen werden.", "The file {0} cannot be read.", //
            "Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.",
            "Check that it exists and that you may read it."),
    FILE_UNWRITABLE(302, Severity.ERROR, //
            "Die Datei {0} kann nicht geschrieben werden.", "The file {0} cannot be written.", //
            "Wählen Sie einen anderen Ordner.", "Choose another folder.");

    private final Words words;

    BoxTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-PRACTICE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
