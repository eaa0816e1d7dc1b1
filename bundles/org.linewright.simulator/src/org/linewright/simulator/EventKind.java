package org.linewright.simulator;

import org.linewright.core.Severity;
import org.linewright.core.Text;

/** What happens in the PBX, and the words for it. */
public enum EventKind {
    DOMAIN_OPENED(Severity.NOTE, "Domäne {0} eingerichtet.", "Domain {0} set up."),
    ACCOUNT_ADDED(Severity.NOTE, "Account {0} angelegt.", "Account {0} added."),
    ACCOUNT_CHANGED(Severity.NOTE, "Account {0} geändert.", "Account {0} changed."),
    ACCOUNT_REMOVED(Severity.NOTE, "Account {0} gelöscht.", "Account {0} removed."),
    FAULT(Severity.NOTE, "Störung geschaltet: {0}.", "Fault switched: {0}."),
    REGISTERED(Severity.NOTE, "{0} angemeldet, gültig {1} s.", "{0} registered for {1} s."),
    REFRESHED(Severity.NOTE, "{0} erneuert, gültig {1} s.", "{0} refreshed for {1} s."),
    UNREGISTERED(Severity.NOTE, "{0} abgemeldet.", "{0} unregistered."),
    EXPIRED(Severity.NOTE, "{0} ist abgelaufen.", "{0} has expired."),
    LONG_INTERVAL(Severity.WARNING, //
            "Warn, long register interval... ({0} s verlangt, über {1} s wird gewarnt)",
            "Warn, long register interval... ({0} s asked for, more than {1} s is warned of)"),
    SECOND_CONTACT(Severity.WARNING, //
            "Der Account ist auf {0} Geräten zugleich angemeldet: {1} kam dazu. Das führt zu Signalisierungsfehlern.",
            "The account is registered on {0} devices at once: {1} came in addition. This causes signalling faults."),
    TAKEN_OVER(Severity.WARNING, //
            "{0} wurde von {1} verdrängt.", "{0} was pushed out by {1}."),
    WRONG_PASSWORD(Severity.WARNING, //
            "Falsches Passwort oder falscher Auth.-Benutzername.", "Wrong password or wrong authentication user name."),
    STALE_NONCE(Severity.NOTE, //
            "Die Nonce ist abgelaufen, unbekannt oder schon benutzt; neue Aufforderung.",
            "The nonce has run out, is unknown or was used before; challenged again."),
    UNKNOWN_DOMAIN(Severity.WARNING, "Die Domäne {0} gibt es hier nicht.", "There is no domain {0} here."),
    UNKNOWN_ACCOUNT(Severity.WARNING, "Den Account {0} gibt es nicht.", "There is no account {0}."),
    ADDRESS_REFUSED(Severity.WARNING, //
            "{0} steht nicht in den erlaubten IP-Adressen.", "{0} is not among the allowed IP addresses."),
    TOO_BRIEF(Severity.WARNING, //
            "{0} s verlangt; das Minimum ist {1} s.", "{0} s asked for; the minimum is {1} s."),
    OUT_OF_ORDER(Severity.WARNING, //
            "REGISTER mit überholter CSeq {0} abgewiesen.", "REGISTER with the outdated CSeq {0} rejected."),
    TOO_MANY_CONTACTS(Severity.WARNING, //
            "Mehr als {0} Contacts an einem Account abgewiesen.", "More than {0} Contacts on one account rejected."),
    OVERLOADED(Severity.WARNING, //
            "Mehr als {0} REGISTER in einer Sekunde.", "More than {0} REGISTERs within a second."),
    CALL_STARTED(Severity.NOTE, //
            "Anruf {0}: {1} wählt {2}, verstanden als {3}.", "Call {0}: {1} dials {2}, understood as {3}."),
    CALL_RINGING(Severity.NOTE, //
            "Anruf {0} von {1} an {2}: es klingelt bei {3}.", "Call {0} from {1} to {2}: {3} rings."),
    CALL_ANSWERED(Severity.NOTE, //
            "Anruf {0} von {1} an {2}: {3} hat abgenommen.", "Call {0} from {1} to {2}: {3} answered."),
    CALL_DIVERTED(Severity.NOTE, //
            "Anruf {0} von {1} an {2}: die Route {3} leitet weiter an {4}.",
            "Call {0} from {1} to {2}: route {3} forwards to {4}."),
    CALL_PRESENTED(Severity.NOTE, //
            "Anruf {0} von {1} an {2}: draußen gezeigt wird {3}; netzseitige Nummer: {4}.",
            "Call {0} from {1} to {2}: outside is shown {3}; network provided number: {4}."),
    CALL_PICKED_UP(Severity.NOTE, //
            "Anruf {0} von {1} an {2}: herangeholt von {3}.", "Call {0} from {1} to {2}: picked up by {3}."),
    CALL_TRANSFERRED(Severity.NOTE, //
            "Anruf {0}: {1} verbindet weiter an {2} (Anruf {3}).", "Call {0}: {1} transfers it to {2} (call {3})."),
    CALL_JOINED(Severity.NOTE, //
            "Anruf {0} von {1} an {2}: verbunden mit {3}.", "Call {0} from {1} to {2}: joined with {3}."),
    CALL_ENDED(Severity.NOTE, //
            "Anruf {0} von {1} an {2} beendet: {3}.", "Call {0} from {1} to {2} ended: {3}."),
    CALL_MEDIA(Severity.NOTE, //
            "Medien von Anruf {0}: vom Anrufer {1}; vom Angerufenen {2}.",
            "Media of call {0}: from the caller {1}; from the callee {2}."),
    CALL_IMPOSSIBLE(Severity.WARNING, //
            "{0} wählt {1}: {2}.", "{0} dials {1}: {2}."),
    FEATURE(Severity.NOTE, //
            "{0} (Route {1}) wählt {2}: {3}.", "{0} (route {1}) dials {2}: {3}."),
    ROUTE_RESET(Severity.NOTE, //
            "Route {0}: an der Telefonanlage alles zurückgeschaltet.",
            "Route {0}: everything switched back at the PBX."),
    ACCOUNT_RESET(Severity.NOTE, //
            "Account {0}: an der Telefonanlage alles zurückgeschaltet.",
            "Account {0}: everything switched back at the PBX."),
    SIGNED_IN(Severity.NOTE, "{0} am Team {1} angemeldet.", "{0} signed in to the team {1}."),
    SIGNED_OUT(Severity.NOTE, "{0} vom Team {1} abgemeldet.", "{0} signed out of the team {1}."),
    SUBSCRIBED(Severity.NOTE, //
            "{0} beobachtet {1} ({2}), gültig {3} s.", "{0} watches {1} ({2}) for {3} s."),
    SUBSCRIPTION_ENDED(Severity.NOTE, //
            "{0} beobachtet {1} nicht mehr ({2}).", "{0} watches {1} no more ({2})."),
    WITHHOLDING_SPENT(Severity.NOTE, //
            "Rufnummernunterdrückung von {0} aus: sie galt für einen Anruf.",
            "Own number of {0} shown again: it was withheld for one call.");

    private final Severity severity;
    private final Text words;

    EventKind(Severity severity, String german, String english) {
        this.severity = severity;
        this.words = new Text(german, english);
    }

    public Severity severity() {
        return severity;
    }

    /** The words for it, told about these things. */
    public Text about(Object... arguments) {
        return words.with(arguments);
    }
}
