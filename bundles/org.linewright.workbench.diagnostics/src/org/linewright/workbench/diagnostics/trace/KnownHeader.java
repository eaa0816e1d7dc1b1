package org.linewright.workbench.diagnostics.trace;

import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;

/** The usual headers, each in one sentence. */
public enum KnownHeader {
    VIA("Via", "RFC 3261 §20.42", //
            "Der Weg der Anfrage: jede Station trägt sich oben ein, die Antwort geht denselben Weg zurück.", //
            "The way of the request: each hop enters itself on top, the response goes the same way back."),
    FROM("From", "RFC 3261 §20.20", //
            "Wer begonnen hat; der tag ist dessen Hälfte der Dialogkennung.", //
            "Who began; the tag is that side's half of the dialog's identity."),
    TO("To", "RFC 3261 §20.39", //
            "An wen es geht; der tag fehlt, bis die Gegenseite geantwortet hat.", //
            "To whom it goes; the tag is missing until the other side has answered."),
    CALL_ID("Call-ID", "RFC 3261 §20.8", //
            "Hält alle Nachrichten eines Anrufs oder einer Anmeldung zusammen.", //
            "Holds all messages of a call or a registration together."),
    CSEQ("CSeq", "RFC 3261 §20.16", //
            "Zählt die Anfragen; eine Antwort trägt Nummer und Methode ihrer Anfrage.", //
            "Counts the requests; a response bears the number and the method of its request."),
    CONTACT("Contact", "RFC 3261 §20.10", //
            "Die Adresse, unter der diese Seite von nun an direkt zu erreichen ist.", //
            "The address at which this side can be reached directly from now on."),
    MAX_FORWARDS("Max-Forwards", "RFC 3261 §20.22", //
            "So viele Stationen darf die Anfrage noch durchlaufen; bei 0 folgt 483.", //
            "So many hops the request may still pass; at 0 the answer is 483."),
    ROUTE("Route", "RFC 3261 §20.34", //
            "Die Stationen, die eine Anfrage nacheinander durchlaufen muss.", //
            "The hops a request has to pass one after the other."),
    RECORD_ROUTE("Record-Route", "RFC 3261 §20.30", //
            "Stationen, die auch bei späteren Anfragen dieses Dialogs dabei sein wollen.", //
            "Hops that want to be part of later requests of this dialog too."),
    EXPIRES("Expires", "RFC 3261 §20.19", //
            "So viele Sekunden gilt die Anmeldung oder das Abonnement; 0 meldet ab.", //
            "So many seconds the registration or subscription lasts; 0 ends it."),
    MIN_EXPIRES("Min-Expires", "RFC 3261 §20.23", //
            "Die kürzeste Dauer, die der Registrar annimmt; steht in 423.", //
            "The shortest time the registrar accepts; stands in a 423."),
    AUTHORIZATION("Authorization", "RFC 3261 §20.7", //
            "Der Nachweis des Kennworts auf eine 401; die Antwort ist hier immer verdeckt.", //
            "The proof of the password after a 401; its response is always hidden here."),
    WWW_AUTHENTICATE("WWW-Authenticate", "RFC 3261 §20.44", //
            "Die Aufforderung des Registrars oder der Gegenseite, sich auszuweisen (mit 401).", //
            "The demand of the registrar or the other side for credentials (with 401)."),
    PROXY_AUTHENTICATE("Proxy-Authenticate", "RFC 3261 §20.27", //
            "Die Aufforderung eines Proxys, sich auszuweisen (mit 407).", //
            "The demand of a proxy for credentials (with 407)."),
    PROXY_AUTHORIZATION("Proxy-Authorization", "RFC 3261 §20.28", //
            "Der Nachweis des Kennworts auf eine 407; die Antwort ist hier immer verdeckt.", //
            "The proof of the password after a 407; its response is always hidden here."),
    ALLOW("Allow", "RFC 3261 §20.5", //
            "Die Methoden, die diese Seite versteht.", //
            "The methods this side understands."),
    SUPPORTED("Supported", "RFC 3261 §20.37", //
            "Die Erweiterungen, die diese Seite beherrscht.", //
            "The extensions this side knows."),
    REQUIRE("Require", "RFC 3261 §20.32", //
            "Die Erweiterungen, ohne die diese Nachricht nicht bearbeitet werden darf; sonst folgt 420.", //
            "The extensions without which this message must not be handled; else the answer is 420."),
    UNSUPPORTED("Unsupported", "RFC 3261 §20.40", //
            "Die Erweiterungen, an denen die Anfrage scheiterte (mit 420).", //
            "The extensions because of which the request failed (with 420)."),
    ACCEPT("Accept", "RFC 3261 §20.1", //
            "Die Arten von Inhalt, die diese Seite annimmt.", //
            "The types of content this side accepts."),
    CONTENT_TYPE("Content-Type", "RFC 3261 §20.15", //
            "Die Art des Inhalts, meist application/sdp: die Absprache über den Ton.", //
            "The type of the body, mostly application/sdp: the agreement on sound."),
    CONTENT_LENGTH("Content-Length", "RFC 3261 §20.14", //
            "Die Länge des Inhalts in Bytes; über TCP trennt sie die Nachrichten.", //
            "The length of the body in bytes; over TCP it separates the messages."),
    USER_AGENT("User-Agent", "RFC 3261 §20.41", //
            "Programm und Version der Seite, die anfragt.", //
            "Program and version of the side that asks."),
    SERVER("Server", "RFC 3261 §20.35", //
            "Programm und Version der Seite, die antwortet.", //
            "Program and version of the side that answers."),
    WARNING("Warning", "RFC 3261 §20.43", //
            "Ein Code und ein Satz dazu, was nicht gepasst hat.", //
            "A code and a sentence about what did not fit."),
    RETRY_AFTER("Retry-After", "RFC 3261 §20.33", //
            "So viele Sekunden soll bis zum nächsten Versuch gewartet werden.", //
            "So many seconds to wait before the next try."),
    REASON("Reason", "RFC 3326 §2", //
            "Warum aufgelegt oder abgebrochen wurde, etwa weil ein anderes Telefon abhob.", //
            "Why it was hung up or cancelled, such as because another phone answered."),
    SUBJECT("Subject", "RFC 3261 §20.36", //
            "Ein Betreff; Telefone zeigen ihn selten.", //
            "A subject; phones rarely show it."),
    EVENT("Event", "RFC 6665 §8.2.1", //
            "Worüber ein Abonnement berichtet, etwa dialog für Besetztlampen.", //
            "What a subscription tells about, such as dialog for busy lamps."),
    SUBSCRIPTION_STATE("Subscription-State", "RFC 6665 §8.2.3", //
            "Ob das Abonnement läuft, wie lange noch, oder warum es endete.", //
            "Whether the subscription runs, how long still, or why it ended."),
    REFER_TO("Refer-To", "RFC 3515 §2.1", //
            "Wohin der Anruf vermittelt werden soll.", //
            "Where the call is to be transferred."),
    REFERRED_BY("Referred-By", "RFC 3892 §2.1", //
            "Wer vermittelt hat.", //
            "Who transferred."),
    REPLACES("Replaces", "RFC 3891 §3", //
            "Der Anruf, an dessen Stelle dieser tritt: Vermitteln mit Rückfrage oder Heranholen.", //
            "The call whose place this one takes: attended transfer or pick-up."),
    SESSION_EXPIRES("Session-Expires", "RFC 4028 §4", //
            "So lange gilt der Anruf ohne Auffrischung; danach wird er beendet.", //
            "So long the call lasts without a refresh; then it is ended."),
    P_ASSERTED_IDENTITY("P-Asserted-Identity", "RFC 3325 §9.1", //
            "Die Rufnummer, für die das Netz einsteht.", //
            "The number that the network vouches for."),
    P_PREFERRED_IDENTITY("P-Preferred-Identity", "RFC 3325 §9.2", //
            "Die Rufnummer, die das Telefon anzeigen lassen möchte.", //
            "The number that the phone would like to be shown."),
    PRIVACY("Privacy", "RFC 3323 §4.2", //
            "Was von der Identität verborgen bleiben soll, etwa die Rufnummer.", //
            "What of the identity is to stay hidden, such as the number."),
    DIVERSION("Diversion", "RFC 5806 §4", //
            "Wer den Anruf umgeleitet hat und warum.", //
            "Who diverted the call, and why."),
    HISTORY_INFO("History-Info", "RFC 7044 §5", //
            "Die Stationen, über die der Anruf umgeleitet wurde.", //
            "The stations through which the call was diverted."),
    RSEQ("RSeq", "RFC 3262 §7.1", //
            "Nummer einer vorläufigen Antwort, die mit PRACK bestätigt wird.", //
            "The number of a provisional response that is confirmed by PRACK."),
    PATH("Path", "RFC 3327 §4", //
            "Stationen, über die der Registrar Anrufe schicken soll.", //
            "Hops through which the registrar shall send calls."),
    DATE("Date", "RFC 3261 §20.17", //
            "Die Uhrzeit des Senders; manche Telefone stellen danach ihre Uhr.", //
            "The sender's time; some phones set their clock by it.");

    private final String label;
    private final String source;
    private final Text meaning;

    KnownHeader(String label, String source, String german, String english) {
        this.label = label;
        this.source = source;
        this.meaning = new Text(german, english);
    }

    /** As it stands in a message; in upper or lower case. */
    public static Optional<KnownHeader> named(String name) {
        return Stream.of(values()).filter(one -> one.label.equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Its name, its meaning and where that is written. */
    public Text sentence() {
        return Text.of("{0}: {1} ({2})", "{0}: {1} ({2})", label, meaning, source);
    }
}
