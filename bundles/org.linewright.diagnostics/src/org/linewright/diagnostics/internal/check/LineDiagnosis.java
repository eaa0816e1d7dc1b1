package org.linewright.diagnostics.internal.check;

import org.linewright.core.Severity;
import org.linewright.core.Text;

/** What can be wrong with checks (1xx), with a line's registration (2xx) and with its way to the PBX (3xx). */
enum LineDiagnosis implements Diagnosis {
    BROKEN_CHECK(101, Severity.WARNING, //
            "Die Prüfung «{1}» ist selbst gestört; ihr Ergebnis fehlt.",
            "The check “{1}” has a fault itself; its result is missing.", //
            "Das ist ein Fehler in der Prüfung, nicht an den Leitungen. Die übrigen Prüfungen gelten.",
            "This is a fault of the check, not of the lines. The other checks hold.", //
            "Geben Sie das Detail an den Support.", "Hand the detail to support."),
    NOT_REGISTERED(201, Severity.ERROR, //
            "Die Leitung {0} ist nicht angemeldet: {1}", "The line {0} is not registered: {1}", //
            "Solange eine Leitung nicht angemeldet ist, kommt kein Anruf an und keiner hinaus.",
            "While a line is not registered, no call comes in or goes out.", //
            "Beheben Sie, was als Grund genannt ist; die Leitung versucht es von selbst wieder, außer sie ist abgewiesen.",
            "Remove the reason that is given; the line tries again by itself, unless it was refused."),
    NOT_REFRESHED(202, Severity.WARNING, //
            "Die Anmeldung der Leitung {0} lässt sich nicht erneuern: {1}",
            "The registration of the line {0} cannot be refreshed: {1}", //
            "Noch gilt die letzte Anmeldung; läuft sie ab, kommt kein Anruf mehr an.",
            "The last registration still holds; when it expires, no call comes in any more.", //
            "Beheben Sie, was als Grund genannt ist; die Leitung versucht es von selbst wieder.",
            "Remove the reason that is given; the line tries again by itself."),
    PASSWORD(211, Severity.ERROR, //
            "Das Passwort der Leitung {0} ist falsch, oder ihr Benutzername für die Anmeldung ({1}).",
            "The password of the line {0} is wrong, or its user name for authentication ({1}).", //
            "Der Registrar hat nach dem Passwort gefragt und die richtig berechnete Antwort nicht angenommen. Den Account "
                    + "kennt er also meist.",
            "The registrar asked for the password and did not take the answer, which was computed properly. So it mostly "
                    + "knows the account.", //
            "Setzen Sie das Passwort in der Telefonanlage neu und tragen Sie es hier ein; auch Groß- und Kleinschreibung "
                    + "zählt.",
            "Set the password anew on the PBX and enter it here; upper and lower case count too."),
    UNKNOWN_ACCOUNT(212, Severity.ERROR, //
            "Den Account {0} gibt es an diesem Registrar nicht ({1}).",
            "There is no account {0} at this registrar ({1}).", //
            "Mit 404 sagt ein Registrar, dass er den Benutzer oder die Domäne nicht kennt (RFC 3261 §10.3).",
            "By 404 a registrar says that it does not know the user or the domain (RFC 3261 §10.3).", //
            "Vergleichen Sie Account und Domäne mit der Telefonanlage, oder legen Sie den Account dort an.",
            "Compare account and domain with the PBX, or make the account there."),
    FORBIDDEN(213, Severity.ERROR, //
            "Der Registrar lehnt die Leitung {0} ab ({1}), ohne nach dem Passwort gefragt zu haben.",
            "The registrar refuses the line {0} ({1}) without having asked for the password.", //
            "Am Passwort liegt es dann nicht: der Account fehlt, ist gesperrt oder darf sich von dieser Adresse nicht "
                    + "anmelden.",
            "So it is not the password: the account is missing, blocked, or may not register from this address.", //
            "Prüfen Sie in der Telefonanlage, ob es den Account gibt und von wo er sich anmelden darf.",
            "Check on the PBX that the account exists and from where it may register."),
    FORBIDDEN_AFTER_PASSWORD(214, Severity.ERROR, //
            "Der Registrar weist die Leitung {0} ab, nachdem er ihr Passwort gesehen hat ({1}).",
            "The registrar turns the line {0} away after it has seen its password ({1}).", //
            "Meist ist das Passwort falsch: viele Telefonanlagen sagen es mit 403. Seltener gibt es den Account nicht, oder "
                    + "er ist gesperrt.",
            "Mostly the password is wrong: many PBXs say so by 403. More rarely the account does not exist or is blocked.", //
            "Setzen Sie das Passwort in der Telefonanlage neu und tragen Sie es hier ein; hilft das nicht, prüfen Sie dort "
                    + "den Account.",
            "Set the password anew on the PBX and enter it here; if that does not help, check the account there."),
    FOREIGN(221, Severity.ERROR, //
            "Am Account {0} ist noch jemand angemeldet: {1}.", "Somebody else is registered with the account {0}: {1}.", //
            "Ein Account muss dieser Anwendung allein gehören. Sonst klingeln Anrufe an zwei Stellen, und Halten, Vermitteln "
                    + "und Besetzt laufen durcheinander.",
            "An account has to belong to this application alone. Else calls ring in two places, and hold, transfer and "
                    + "busy get mixed up.", //
            "Nehmen Sie den Account aus dem anderen Gerät heraus, oder geben Sie der Leitung einen eigenen.",
            "Take the account out of the other device, or give the line one of its own."),
    TAKEN_OVER(222, Severity.ERROR, //
            "Jemand anders hat den Account {0} übernommen: {1}; unsere Anmeldung fehlt.",
            "Somebody else has taken over the account {0}: {1}; our registration is missing.", //
            "Der Registrar hat zugestimmt, führt aber nur den anderen Contact auf: er erlaubt nur einen, und der letzte "
                    + "gewinnt. Anrufe gehen zum anderen Gerät.",
            "The registrar agreed but lists the other Contact only: it allows one, and the last one wins. Calls go to the "
                    + "other device.", //
            "Nehmen Sie den Account aus dem anderen Gerät heraus, oder geben Sie der Leitung einen eigenen.",
            "Take the account out of the other device, or give the line one of its own."),
    NOT_LISTED(223, Severity.WARNING, //
            "Der Registrar hat {0} zugestimmt, führt unseren Contact aber nicht auf.",
            "The registrar agreed to {0}, but does not list our Contact.", //
            "Dann weiß er vielleicht nicht, wohin Anrufe sollen, oder ein Router hat den Contact umgeschrieben.",
            "Then it may not know where calls are to go, or a router has rewritten the Contact.", //
            "Rufen Sie die Leitung zur Probe an; kommt nichts an, schalten Sie SIP-ALG im Router aus.",
            "Call the line to try; if nothing arrives, switch off SIP ALG in the router."),
    LEFTOVER(224, Severity.NOTE, //
            "Am Account {0} steht noch eine eigene alte Anmeldung: {1}.",
            "An old registration of our own is left at the account {0}: {1}.", //
            "Sie stammt aus einem Lauf, der sich nicht abmelden konnte, und verfällt von selbst. Bis dahin kann ein Anruf "
                    + "verzögert ankommen.",
            "It is from a run that could not un-register, and runs out by itself. Until then a call may arrive late.", //
            "Warten Sie, bis sie verfallen ist.", "Wait until it has run out."),
    LONG_INTERVAL(231, Severity.WARNING, //
            "Die Leitungen der Gruppe {0} senden nur alle {1} etwas; so lange hält kaum ein Router das NAT offen.",
            "The lines of the group {0} send something every {1} only; hardly a router keeps the NAT open that long.", //
            "Ein Router vergisst die Zuordnung eines UDP-Ports oft schon nach 30 bis 120 s (RFC 4787 §4.3). Danach sind die "
                    + "Leitungen angemeldet, aber nicht erreichbar.",
            "A router often forgets the mapping of a UDP port after 30 to 120 s (RFC 4787 §4.3). After that the lines are "
                    + "registered but cannot be reached.", //
            "Schalten Sie den NAT-Refresh mit 30 s ein.", "Switch the NAT refresh on, with 30 s."),
    GRANTED_LONGER(232, Severity.NOTE, //
            "Der Registrar gewährt {0} mit {1} mehr als die gewünschten {2}.",
            "The registrar grants {0} {1}, more than the {2} asked for.", //
            "Länger als gewünscht darf er nicht (RFC 3261 §10.3); eine verlorene Anmeldung fiele später auf.",
            "It may not grant more than asked (RFC 3261 §10.3); a lost registration would be noticed later.", //
            "Zu tun ist nichts, solange die Leitung erreichbar ist; sonst fragen Sie den Anbieter.",
            "There is nothing to do while the line can be reached; else ask the provider."),
    UNREACHABLE(241, Severity.ERROR, //
            "Die Leitung {0} ist angemeldet, aber nicht erreichbar: {1}.",
            "The line {0} is registered but cannot be reached: {1}.", //
            "Die Telefonanlage hat eine Anfrage an die Leitung weitergegeben, und sie kam hier nicht an. Anrufen geht dann "
                    + "meist noch, aber es klingelt nicht. Meist hat ein Router die UDP-Zuordnung geschlossen.",
            "The PBX has passed a request on to the line, and it did not arrive here. Calling mostly still works then, "
                    + "but nothing rings. Mostly a router has closed the UDP mapping.", //
            "Verkürzen Sie den NAT-Refresh; hilft das nicht, lassen Sie in der Firewall UDP von der Telefonanlage zum "
                    + "Port der Leitungen zu.",
            "Shorten the NAT refresh; if that does not help, let UDP from the PBX to the port of the lines through the "
                    + "firewall."),
    REACHED_AGAIN(242, Severity.WARNING, //
            "Die Leitung {0} war nicht erreichbar und ist es jetzt wieder (seit dem Start {1}-mal).",
            "The line {0} could not be reached and now can again (times since the start: {1}).", //
            "Nach einer neuen Anmeldung kamen Anfragen wieder an: der Weg durch Router oder Firewall war geschlossen und "
                    + "ist neu geöffnet. Anrufe dazwischen sind nicht angekommen.",
            "After registering anew requests arrived again: the way through router or firewall was closed and has been "
                    + "opened anew. Calls in between did not arrive.", //
            "Verkürzen Sie den NAT-Refresh, oder verlängern Sie im Router die UDP-Zeit.",
            "Shorten the NAT refresh, or lengthen the UDP time-out in the router."),
    ADDRESS_CHANGED(301, Severity.WARNING, //
            "Der Registrar hat die Gruppe {0} nacheinander unter mehreren Adressen gesehen: {1}.",
            "The registrar has seen the group {0} under several addresses one after the other: {1}.", //
            "Entweder hat der Router die Zuordnung vergessen und eine neue vergeben, oder die öffentliche Adresse hat "
                    + "gewechselt. Dazwischen waren die Leitungen nicht erreichbar.",
            "Either the router forgot the mapping and gave a new one, or the public address changed. In between the lines "
                    + "could not be reached.", //
            "Verkürzen Sie den NAT-Refresh, oder verlängern Sie im Router die UDP-Zeit.",
            "Shorten the NAT refresh, or lengthen the UDP time-out in the router."),
    ALG_VIA(311, Severity.ERROR, //
            "Unterwegs wird SIP umgeschrieben (Gruppe {0}): aus dem Via {1} wurde {2}.",
            "SIP is rewritten on its way (group {0}): Via {1} became {2}.", //
            "Eine Antwort trägt das Via so zurück, wie es kam (RFC 3261 §8.2.6.2). Ist es anders, hat ein Router mit SIP-ALG "
                    + "eingegriffen; er stört oft auch Anrufe.",
            "An answer carries the Via back as it came (RFC 3261 §8.2.6.2). When it differs, a router with SIP ALG "
                    + "interfered; it often disturbs calls too.", //
            "Schalten Sie SIP-ALG im Router aus («SIP Helper», «SIP Inspection»).",
            "Switch off SIP ALG in the router (“SIP helper”, “SIP inspection”)."),
    ALG_CONTACT(312, Severity.WARNING, //
            "Der Registrar führt unseren Contact anders, als wir ihn schickten (Gruppe {0}): {1} statt {2}.",
            "The registrar lists our Contact other than we sent it (group {0}): {1} instead of {2}.", //
            "Ein Router mit SIP-ALG oder die Telefonanlage selbst hat ihn umgeschrieben. Tat es der Router, kommen Anrufe "
                    + "manchmal nicht an.",
            "A router with SIP ALG or the PBX itself has rewritten it. If it was the router, calls sometimes do not arrive.", //
            "Schalten Sie SIP-ALG im Router aus; bleibt es dabei, tut es die Telefonanlage, und Sie können es lassen.",
            "Switch off SIP ALG in the router; if it stays, the PBX does it, and you can leave it."),
    DNS(321, Severity.ERROR, //
            "Der Registrar der Gruppe {0} ist nicht zu finden: {1}", "The registrar of the group {0} is not found: {1}", //
            "Ohne Adresse kann sich keine Leitung der Gruppe anmelden.",
            "Without an address no line of the group can register.", //
            "{2}", "{2}"),
    FALLBACK(322, Severity.WARNING, //
            "Die Gruppe {0} benutzt {1}; nach DNS wäre {2} zuerst an der Reihe.",
            "The group {0} uses {1}; by DNS {2} comes first.", //
            "Der bevorzugte Server hat nicht geantwortet, darum springt der nächste ein (RFC 3263 §4.3).",
            "The preferred server did not answer, so the next one stands in (RFC 3263 §4.3).", //
            "Prüfen Sie, ob der bevorzugte Server läuft und von hier erreichbar ist.",
            "Check that the preferred server runs and can be reached from here."),
    CLOCK(331, Severity.WARNING, //
            "Die Uhr dieses Rechners und die des Registrars der Gruppe {0} gehen um {1} auseinander.",
            "The clock of this machine and that of the registrar of the group {0} are {1} apart.", //
            "Anmelden geht trotzdem, aber Zeiten in Listen, Aufzeichnungen und Voicemails passen nicht zusammen.",
            "Registering works all the same, but times in lists, recordings and voice mails do not match.", //
            "Stellen Sie die Uhr dieses Rechners über NTP; stimmt sie schon, melden Sie es dem Anbieter.",
            "Set the clock of this machine by NTP; if it is right, tell the provider."),
    LOSS(341, Severity.WARNING, //
            "Auf dem Weg der Gruppe {0} gehen Nachrichten verloren: {1} von {2} wurden wiederholt.",
            "Messages of the group {0} are lost on the way: {1} of {2} were repeated.", //
            "SIP über UDP wiederholt, was nicht beantwortet wird (RFC 3261 §17). Das kostet je Nachricht eine halbe Sekunde "
                    + "und mehr; Sprache leidet auf demselben Weg auch.",
            "SIP over UDP repeats what is not answered (RFC 3261 §17). Each time costs half a second and more; speech "
                    + "suffers on the same way too.", //
            "Prüfen Sie WLAN, Kabel und Auslastung der Leitung ins Internet.",
            "Check wireless network, cables and the load of the way to the internet."),
    DOUBLED(342, Severity.WARNING, //
            "Nachrichten an die Gruppe {0} kommen doppelt an: {1} von {2}.",
            "Messages to the group {0} come twice: {1} of {2}.", //
            "Jede Nachricht soll einmal ankommen. Doppelt kommt sie, wenn ein Weg im Netz zweimal besteht, etwa durch eine "
                    + "Schleife, einen Spiegelport oder zwei Netzwerkkarten im selben Netz.",
            "Each message should come once. It comes twice when there are two ways in the network, such as by a loop, a "
                    + "mirror port or two network cards in one network.", //
            "Suchen Sie die Schleife oder den Spiegelport am Switch.",
            "Look for the loop or the mirror port at the switch."),
    SWAPPED(343, Severity.WARNING, //
            "Nachrichten an die Gruppe {0} überholen einander: {1} von {2} kamen zu spät.",
            "Messages to the group {0} overtake each other: {1} of {2} came too late.", //
            "Ein Zwischenstand kam nach der endgültigen Antwort. Sprache auf demselben Weg klingt dann abgehackt.",
            "A provisional answer came after the final one. Speech on the same way then sounds choppy.", //
            "Prüfen Sie, ob mehrere Internetzugänge oder ein VPN je Paket wechseln.",
            "Check whether several internet accesses or a VPN change with each packet.");

    private final Words words;
    private final Text explanation;

    LineDiagnosis(int number, Severity severity, String german, String english, String whyGerman, String whyEnglish,
            String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-CHECK-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
        this.explanation = new Text(whyGerman, whyEnglish);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
