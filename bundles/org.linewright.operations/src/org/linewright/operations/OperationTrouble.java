package org.linewright.operations;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/**
 * The catalogue of {@code operations}: 1xx drivers, 2xx plans, 3xx locations, 4xx feature codes, 5xx test calls, from 540 on
 * versions of settings.
 */
public enum OperationTrouble implements TroubleKind {
    DRIVER_MISSING(101, Severity.ERROR, //
            "Den Treiber «{0}» gibt es hier nicht.", "There is no driver “{0}” here.", //
            "Installieren Sie den Treiber oder wählen Sie einen anderen: {1}.",
            "Install the driver or choose another: {1}."),
    DRIVER_GONE(102, Severity.WARNING, //
            "Der Treiber «{0}» der Gruppe «{1}» fehlt; die Gruppe bleibt, wie sie ist, und wird nicht geprüft.",
            "The driver “{0}” of the group “{1}” is missing; the group stays as it is and is not checked.", //
            "Installieren Sie den Treiber wieder.", "Install the driver again."),
    DRIVER_FAILED(103, Severity.ERROR, //
            "Der Treiber «{0}» ist gestört.", "The driver “{0}” has a fault.", //
            "Aktualisieren Sie den Treiber; das Detail hilft seinem Hersteller.",
            "Update the driver; the detail helps its maker."),
    DRIVER_SLOW(104, Severity.ERROR, //
            "Der Treiber «{0}» hat {1} lang nicht geantwortet.", "The driver “{0}” did not answer for {1}.", //
            "Aktualisieren Sie den Treiber.", "Update the driver."),
    NAME_TAKEN(201, Severity.ERROR, //
            "Der Name «{0}» gehört schon der Gruppe {1}.", "The name “{0}” belongs to the group {1} already.", //
            "Wählen Sie einen anderen Namen.", "Choose another name."),
    NAME_EMPTY(202, Severity.ERROR, //
            "Die Gruppe {0} hat keinen Namen.", "The group {0} has no name.", //
            "Geben Sie einen eindeutigen Namen an, zum Beispiel HFO-estos.hfo-cloud.de.",
            "Enter a unique name, for example HFO-estos.hfo-cloud.de."),
    LINES_SHARED(203, Severity.ERROR, //
            "{0} an {1} steht auch in der Gruppe «{2}». Ein Account darf nur einmal angemeldet werden.",
            "{0} at {1} is also in the group “{2}”. An account may be registered only once.", //
            "Nehmen Sie die Benutzernamen aus einer der beiden Gruppen.",
            "Take the user names out of one of the groups."),
    USER_TWICE(204, Severity.ERROR, //
            "{0} steht in der Gruppe «{1}» mehrfach.", "{0} is in the group “{1}” more than once.", //
            "Lassen Sie jeden Benutzernamen nur einmal stehen.", "Leave each user name only once."),
    SITE_TOO_SMALL(205, Severity.ERROR, //
            "Am Registrar {0} ergeben alle Gruppen zusammen {1} Leitungen × {2} = {3}; das kürzeste "
                    + "Reregister-Intervall ist {4}.",
            "At the registrar {0} all groups together make {1} lines × {2} = {3}; the shortest re-register interval "
                    + "is {4}.", //
            "Erhöhen Sie das Intervall oder verringern Sie die Verzögerung.", "Raise the interval or lower the delay."),
    NO_PASSWORD(206, Severity.WARNING, //
            "Für {0} von {1} Leitungen der Gruppe «{2}» ist das Passwort nicht zu haben: {3}",
            "For {0} of {1} lines of the group “{2}” the password cannot be had: {3}", //
            "Diese Leitungen melden sich nicht an, bis es da ist. {4}",
            "These lines do not register until it is there. {4}"),
    CHANGED_SINCE(207, Severity.ERROR, //
            "Die Konfiguration wurde geändert, seit dieser Plan entstand; nichts wurde ausgeführt.",
            "The configuration has changed since this plan was made; nothing was done.", //
            "Planen Sie noch einmal und lesen Sie den neuen Plan.", "Plan again and read the new plan."),
    HELD(208, Severity.ERROR, //
            "Die Leitungen lassen sich nicht starten, weil die Konfiguration hier nur zum Ansehen offen ist.",
            "The lines cannot be started because the configuration is open here for looking only.", //
            "Beenden Sie den anderen Prozess.", "Quit the other process."),
    RUNNING(209, Severity.ERROR, //
            "Die Leitungen laufen schon.", "The lines are running already.", //
            "Ein Prozess betreibt die Leitungen einer Konfiguration nur einmal.",
            "A process runs the lines of a configuration only once."),
    UNDO_UNKNOWN(210, Severity.ERROR, //
            "Diese Änderung lässt sich nicht mehr zurücknehmen.", "This change can no longer be undone.", //
            "Zurücknehmen lassen sich die letzten 20 Änderungen, seit das Programm läuft.",
            "The last 20 changes since the program started can be undone."),
    UNDO_CHANGED(211, Severity.ERROR, //
            "«{0}» der Gruppe «{1}» wurde seither noch einmal geändert: jetzt «{2}», vorher «{3}».",
            "“{0}” of the group “{1}” has been changed again since: now “{2}”, before “{3}”.", //
            "Nehmen Sie zuerst die neuere Änderung zurück, oder ändern Sie den Wert von Hand.",
            "Undo the newer change first, or change the value by hand."),
    UNDO_GONE(212, Severity.ERROR, //
            "Die Gruppe {0} wurde seither angelegt, entfernt oder geändert.",
            "The group {0} was added, removed or changed since.", //
            "Nehmen Sie zuerst die neuere Änderung zurück.", "Undo the newer change first."),
    FORWARD_LOOP(213, Severity.ERROR, //
            "Die Rufumleitungen führen im Kreis: {0}.", "The forwardings lead round in a circle: {0}.", //
            "Nehmen Sie eine davon heraus, oder leiten Sie zu einer Nummer um, die nicht weiter umleitet.",
            "Take one of them out, or forward to a number that does not forward on."),
    NUMBER_TWICE(214, Severity.WARNING, //
            "Interne Rufnummern der Gruppe «{0}», die es auch in der Gruppe «{1}» gibt: {2}.",
            "Internal numbers of the group “{0}” that the group “{1}” has too: {2}.", //
            "Eine interne Rufnummer soll nur eine Leitung bezeichnen; Vorschlag für {3}: {4}.",
            "An internal number should name one line only; proposal for {3}: {4}."),
    UNDO_LOCATION(215, Severity.ERROR, //
            "Der Standort {0} wurde seither angelegt, entfernt oder geändert.",
            "The location {0} was added, removed or changed since.", //
            "Nehmen Sie zuerst die neuere Änderung zurück.", "Undo the newer change first."),
    CLIENT_PASSWORD(216, Severity.ERROR, //
            "Die Clients von {0} in der Gruppe «{1}» hätten dasselbe Passwort wie die Leitung an der Telefonanlage.",
            "The clients of {0} in the group “{1}” would have the same password as the line has at the PBX.", //
            "Geben Sie den Clients ein eigenes Passwort; das der Telefonanlage gehört in kein Endgerät.",
            "Give the clients a password of their own; that of the PBX belongs into no phone."),
    CLIENT_LACKING(217, Severity.WARNING, //
            "Das Passwort der Clients von {0} in der Gruppe «{1}» ist nicht zu haben.",
            "The password of the clients of {0} in the group “{1}” cannot be had.", //
            "Vergeben Sie eines; bis dahin meldet sich dort kein Client an.",
            "Set one; until then no client attaches there."),
    SETTING_GONE(218, Severity.ERROR, //
            "Die Gruppe {0} oder die Einstellung gibt es nicht mehr.",
            "The group {0} or the setting is no longer there.", //
            "Prüfen Sie noch einmal, und richten Sie sich nach dem neuen Befund.",
            "Check again, and go by the new finding."),
    LOCATION_NAME_EMPTY(301, Severity.ERROR, //
            "Der Standort {0} hat keinen Namen.", "The location {0} has no name.", //
            "Geben Sie einen eindeutigen Namen an, zum Beispiel Berlin.", "Enter a unique name, for example Berlin."),
    LOCATION_NAME_TAKEN(302, Severity.ERROR, //
            "Der Name «{0}» gehört schon dem Standort {1}.", "The name “{0}” belongs to the location {1} already.", //
            "Wählen Sie einen anderen Namen.", "Choose another name."),
    LOCATION_REGION(303, Severity.ERROR, //
            "Ein Land «{0}» ist nicht bekannt.", "No country “{0}” is known.", //
            "Wählen Sie ein Land aus der Liste; im Text steht sein Kürzel, zum Beispiel DE.",
            "Choose a country from the list; in the text its code stands, for example DE."),
    LOCATION_USED(304, Severity.ERROR, //
            "Der Standort {0} wird gebraucht von {1}.", "The location {0} is used by {1}.", //
            "Geben Sie diesen Gruppen zuerst einen anderen Standort.", "Give these groups another location first."),
    LOCATION_MISSING(305, Severity.WARNING, //
            "Die Gruppe «{0}» nennt den Standort «{1}», den es nicht gibt; ihre Nummern bleiben, wie sie gewählt werden.",
            "The group “{0}” names the location “{1}”, which is not there; its numbers stay as they are dialled.", //
            "Legen Sie den Standort an, oder wählen Sie einen, den es gibt.",
            "Make the location, or choose one that is there."),
    IMPORTED_BESIDE(306, Severity.NOTE, //
            "Name oder Kennung von «{0}» sind schon vergeben; der neue Standort heißt «{2}» und hat die Kennung {1}.",
            "Name or id of “{0}” are taken already; the new location is called “{2}” and has the id {1}.", //
            "Soll er den vorhandenen ersetzen, importieren Sie ihn als Ersatz.",
            "If it shall replace the one that is there, import it as a replacement."),
    IMPORT_TAKEN(307, Severity.ERROR, //
            "Die Kennung {0} hat schon der Standort «{1}».", "The location “{1}” has the id {0} already.", //
            "Nehmen Sie eine andere Kennung, oder importieren Sie ihn als Ersatz.",
            "Take another id, or import it as a replacement."),
    IMPORT_NO_RULES(308, Severity.NOTE, //
            "Alle {0} Regeln der Datei stehen schon in der Liste.",
            "All {0} rules of the file are in the list already.", //
            "Es gibt nichts zu tun.", "There is nothing to do."),
    LOCATION_UNLIKE(309, Severity.WARNING, //
            "Am Standort «{0}» steht «{1}» auf «{2}»; {3} schlägt «{4}» vor.",
            "At the location “{0}”, “{1}” is “{2}”; {3} proposes “{4}”.", //
            "{5} Übernehmen Sie den Vorschlag, wenn es bei diesem Kunden nicht anders sein muss.",
            "{5} Take the proposal unless this customer needs it otherwise."),
    ALARM_SECRET(310, Severity.WARNING, //
            "Der Meldeweg «{0}» hat sein Geheimnis nicht: {1}", "The channel “{0}” lacks its secret: {1}", //
            "{2}", "{2}"),
    CODE_NOT_OFFERED(401, Severity.ERROR, //
            "«{0}» lässt sich für die Gruppe «{1}» nicht wählen. {2}",
            "“{0}” cannot be dialled for the group “{1}”. {2}", //
            "Was geht, zeigt die Liste der Kurzwahlcodes der Gruppe.",
            "The list of the group's feature codes shows what can be."),
    LINE_UNKNOWN(402, Severity.ERROR, //
            "Eine Leitung {0} gibt es nicht.", "There is no line {0}.", //
            "Prüfen Sie Gruppe und Benutzernamen.", "Check group and user name."),
    CODE_NOT_TAKEN(403, Severity.ERROR, //
            "Die Telefonanlage hat {0} nicht angenommen: {1}.", "The PBX did not take {0}: {1}.", //
            "Prüfen Sie, ob der Code an dieser Telefonanlage so lautet und für den Account freigegeben ist.",
            "Check whether this is the code at this PBX, and whether the account may use it."),
    NOTHING_DIALLED(407, Severity.ERROR, //
            "Es fehlt die Nummer, die gewählt werden soll.", "The number to dial is missing.", //
            "Geben Sie eine Rufnummer oder eine SIP-Adresse ein.", "Enter a number or a SIP address."),
    NOTHING_RUNS(404, Severity.ERROR, //
            "Die Leitungen laufen hier nicht, also kann auch keine wählen.",
            "The lines do not run here, so none can dial.", //
            "Starten Sie die Leitungen; läuft schon ein Server, wählt er.",
            "Start the lines; when a server runs already, it dials."),
    CODE_FORGOTTEN(405, Severity.WARNING, //
            "{0} wurde gewählt, aber nicht als zuletzt gesendet festgehalten.",
            "{0} was dialled but not kept as sent last.", //
            "{1}", "{1}"),
    PBX_QUIET(406, Severity.WARNING, //
            "Ein Testanruf an {0} kam nicht an, obwohl die Leitung angemeldet ist: der Anrufer bekam {1}. "
                    + "Wahrscheinlich ist in der Telefonanlage der Anrufschutz (DND) eingeschaltet. {2} {3}",
            "A test call to {0} did not arrive although the line is registered: the caller got {1}. Probably do not "
                    + "disturb is switched on in the PBX. {2} {3}", //
            "Was in der Telefonanlage eingeschaltet ist, geht unseren Regeln vor; schalten Sie es dort oder per "
                    + "Kurzwahlcode aus.",
            "What is switched on in the PBX comes before our rules; switch it off there or by feature code."),
    PBX_SILENT(408, Severity.WARNING, //
            "Ein Testanruf an {0} kam nicht an, obwohl die Leitung angemeldet ist: der Anrufer bekam {1}.",
            "A test call to {0} did not arrive although the line is registered: the caller got {1}.", //
            "Prüfen Sie in der Telefonanlage Route, Anrufschutz und Weiterleitung der Leitung.",
            "Check route, do not disturb and forwarding of the line in the PBX."),
    PBX_FORWARDS(409, Severity.WARNING, //
            "Ein Testanruf an {0} ging woandershin, obwohl die Leitung angemeldet ist: {1}. Wahrscheinlich leitet die "
                    + "Telefonanlage weiter. {2} {3}",
            "A test call to {0} went elsewhere although the line is registered: {1}. Probably the PBX forwards. {2} "
                    + "{3}", //
            "Was in der Telefonanlage eingeschaltet ist, geht unseren Regeln vor; schalten Sie es dort oder per "
                    + "Kurzwahlcode aus.",
            "What is switched on in the PBX comes before our rules; switch it off there or by feature code."),
    NOT_TALKED(501, Severity.ERROR, //
            "Der Selbsttest von {0} nach {1} kam nicht zustande: {2}.",
            "The self-test call from {0} to {1} did not come about: {2}.", //
            "Beheben Sie zuerst das; die Sprache wurde nicht geprüft.",
            "Mend that first; the voice was not tested."),
    SAME_LINE(502, Severity.ERROR, //
            "Der Selbsttest braucht zwei verschiedene Leitungen; genannt ist zweimal {0}.",
            "The self-test call takes two different lines; {0} is named twice.", //
            "Nennen Sie eine zweite Leitung, am besten derselben Telefonanlage.",
            "Name a second line, best of the same PBX."),
    NO_SOUND_AT_ALL(503, Severity.ERROR, //
            "Kein Ton: zwischen {0} und {1} kommt in keiner Richtung ein Sprachpaket an, obwohl das Gespräch steht.",
            "No sound: between {0} and {1} no voice packet arrives in either direction although the call is up.", //
            "Wahrscheinlich lässt eine Firewall das UDP der Sprache (RTP) nicht durch: geben Sie den RTP-Portbereich "
                    + "frei, und schalten Sie im Router SIP-ALG aus.",
            "Probably a firewall does not let the UDP of the voice (RTP) through: open the range of RTP ports, and "
                    + "switch SIP ALG off in the router."),
    ONE_WAY(504, Severity.ERROR, //
            "Einseitiger Ton: {1} hört {0} nicht. {0} hat {2} Sprachpakete gesendet, bei {1} kam keines an.",
            "One-way sound: {1} does not hear {0}. {0} sent {2} voice packets, none arrived at {1}.", //
            "Wahrscheinlich kennt die Telefonanlage für {1} eine falsche Adresse (NAT), oder eine Firewall lässt RTP "
                    + "von ihr nicht herein: prüfen Sie Portbereich, NAT und SIP-ALG.",
            "Probably the PBX knows a wrong address for {1} (NAT), or a firewall does not let RTP from it in: check the "
                    + "range of ports, NAT and SIP ALG."),
    OTHER_SOUND(505, Severity.ERROR, //
            "{1} bekommt {2} Sprachpakete, hört darin aber nicht das Testsignal von {0}.",
            "{1} gets {2} voice packets, but does not hear the test signal of {0} in them.", //
            "Wahrscheinlich spricht die Telefonanlage dort selbst (Ansage, Wartemusik), hält das Gespräch oder ist "
                    + "stumm geschaltet; prüfen Sie Route und Weiterleitung.",
            "Probably the PBX speaks there itself (announcement, music on hold), holds the call or is muted; check "
                    + "route and forwarding."),
    NOTHING_SENT(506, Severity.ERROR, //
            "{1} hört {0} nicht: von {0} wurde kein Sprachpaket gesendet.",
            "{1} does not hear {0}: no voice packet was sent from {0}.", //
            "Die Telefonanlage wollte von {0} nichts hören (SDP), oder das Netz nimmt nichts an; sehen Sie die "
                    + "Aufzeichnung des Gesprächs an.",
            "The PBX did not want to hear {0} (SDP), or the network takes nothing; look at the trace of the call."),
    MUCH_LOST(507, Severity.WARNING, //
            "Von {0} nach {1} gehen {2} % der Sprachpakete verloren.",
            "From {0} to {1} {2} % of the voice packets get lost.", //
            "Prüfen Sie WLAN und Leitung auf Überlast, und lassen Sie Sprache bevorzugt befördern (QoS, DSCP 46).",
            "Check wireless and line for overload, and let voice pass first (QoS, DSCP 46)."),
    UNSTEADY(508, Severity.WARNING, //
            "Von {0} nach {1} kommen die Sprachpakete ungleichmäßig: {2} ms Jitter.",
            "From {0} to {1} the voice packets come unsteadily: {2} ms of jitter.", //
            "Prüfen Sie WLAN und Leitung auf Überlast, und lassen Sie Sprache bevorzugt befördern (QoS, DSCP 46).",
            "Check wireless and line for overload, and let voice pass first (QoS, DSCP 46)."),
    LATE(509, Severity.WARNING, //
            "Von {0} nach {1} braucht die Sprache {2} ms; ab 400 ms fällt man sich ins Wort.",
            "From {0} to {1} the voice takes {2} ms; from 400 ms on people interrupt each other.", //
            "Prüfen Sie Umwege (VPN, Satellit) und überlastete Leitungen.",
            "Check detours (VPN, satellite) and overloaded lines."),
    SETTINGS_OLD(540, Severity.WARNING, //
            "Die Einstellungen der Gruppe «{0}» sind von Version {1}, der Treiber schreibt Version {2}: {3}.",
            "The settings of the group “{0}” are of version {1}, the driver writes version {2}: {3}.", //
            "Stellen Sie die Gruppe um: im Editor unter «Weiteres …» oder mit ./linewright migrate. Ein Plan zeigt "
                    + "vorher, was sich ändert.",
            "Migrate the group: in the editor below “More …”, or by ./linewright migrate. A plan shows before what "
                    + "changes."),
    SETTINGS_NEWER(541, Severity.WARNING, //
            "Die Einstellungen der Gruppe «{0}» sind von Version {1}; eine neuere Ausgabe des Treibers hat sie "
                    + "geschrieben, diese schreibt Version {2}.",
            "The settings of the group “{0}” are of version {1}: a newer release of the driver has written them, this "
                    + "one writes version {2}.", //
            "Installieren Sie den neueren Treiber wieder, oder stellen Sie die Gruppe mit ./linewright migrate --back "
                    + "zurück.",
            "Install the newer driver again, or take the group back by ./linewright migrate --back."),
    SETTINGS_STEP(542, Severity.NOTE, //
            "{0}, Einstellungen von Version {1} zu Version {2}: {3}.",
            "{0}, settings from version {1} to version {2}: {3}.", //
            "Was war, steht danach in der Datei der Gruppe; ./linewright migrate --back stellt es wieder her.",
            "What was then stands in the file of the group; ./linewright migrate --back restores it."),
    SETTINGS_CURRENT(543, Severity.NOTE, //
            "Die Einstellungen der Gruppe «{0}» sind von Version {1}; das ist die ihres Treibers.",
            "The settings of the group “{0}” are of version {1}, which is that of its driver.", //
            "Zu tun ist nichts.", "There is nothing to do."),
    USUAL_CHANGED(550, Severity.ERROR, //
            "Die Vorgabe «{0}» wurde seither noch einmal geändert: jetzt «{1}», vorher «{2}».",
            "The default “{0}” has been changed again since: now “{1}”, before “{2}”.", //
            "Nehmen Sie zuerst die neuere Änderung zurück, oder ändern Sie die Vorgabe von Hand.",
            "Undo the newer change first, or change the default by hand."),
    USUAL_UNKNOWN(551, Severity.ERROR, //
            "Eine Einstellung «{0}» gibt es bei {1} nicht.", "There is no setting “{0}” of {1}.", //
            "./linewright defaults GRUPPE zeigt die Einstellungen einer Gruppe mit ihren Namen.",
            "./linewright defaults GROUP shows the settings of a group with their names."),
    USUAL_OF_LINES(552, Severity.ERROR, //
            "«{0}» gehört zu den Leitungen jeder Gruppe und hat keine Vorgabe.",
            "“{0}” belongs to the lines of each group and has no default.", //
            "Ändern Sie es in der Gruppe.", "Change it in the group."),
    USUAL_UNASKED(553, Severity.WARNING, //
            "Der Treiber {0} ist nicht da: ob seine Vorgaben passen, ist nicht geprüft, und seine Gruppen bleiben, wie "
                    + "sie sind.",
            "The driver {0} is not here: whether its defaults fit is not checked, and its groups stay as they are.", //
            "Installieren Sie den Treiber, und ändern Sie die Vorgabe dann noch einmal.",
            "Install the driver, and then change the default once more."),
    USUAL_NOT_TAKEN(554, Severity.WARNING, //
            "Die Gruppe «{0}» folgt der Vorgabe «{1}» nicht: der Wert «{2}» passt nicht zu ihr.",
            "The group “{0}” does not follow the default “{1}”: the value “{2}” does not fit it.", //
            "Geben Sie für ihren Treiber eine eigene Vorgabe.", "Give its driver a default of its own.");

    private final Words words;

    OperationTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-OPS-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
