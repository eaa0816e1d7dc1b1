package org.linewright.workbench.simulator.box;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of the embedded PBX's screen: 1xx running it, 2xx its accounts. */
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
    ADDRESS_FORM(202, Severity.ERROR, //
            "«{0}» ist weder eine IP-Adresse noch ein Netz.", "“{0}” is neither an IP address nor a network.", //
            "Schreiben Sie zum Beispiel 10.1.2.3 oder 10.1.0.0/16, mehrere mit Komma dazwischen.",
            "Write for example 10.1.2.3 or 10.1.0.0/16, several with commas between."),
    EXTRA_FORM(203, Severity.ERROR, //
            "«{0}» ist keine erweiterte Einstellung.", "“{0}” is not an extended setting.", //
            "Schreiben Sie je Zeile einen Namen, ein Gleichheitszeichen und den Wert: supportsToUriChange=true.",
            "Write a name, an equals sign and the value on each line: supportsToUriChange=true.");

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
