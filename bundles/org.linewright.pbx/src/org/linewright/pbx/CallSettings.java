package org.linewright.pbx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.TransferPermission;

/** The fields about declining, forwarding and being transferred, which mean the same at every PBX; a driver adds them with its source. */
public final class CallSettings {

    private static final List<Choice> CODES = Stream.of(DeclineCode.values())
            .map(code -> new Choice(code.word(), code.label()))
            .toList();

    private CallSettings() {
    }

    /** All of them, with the usual presets. */
    public static List<Setting> of(Source source) {
        return Stream.of(declining(source), forwarding(source), List.of(transfers(source))).flatMap(List::stream)
                .toList();
    }

    private static List<Setting> declining(Source source) {
        return List.of(
                field(Keys.DECLINE_AWAY, SettingType.CHOICE, "Nicht angemeldet oder Anrufschutz",
                        "Not logged on, or do not disturb",
                        "So antworten wir auf das INVITE, wenn der Client nicht angemeldet ist oder Anrufschutz hat und "
                                + "keine Rufumleitung gilt. 180 lehnt nicht ab: es läutet weiter.",
                        "This is how we answer the INVITE while the client is not logged on or does not want to be "
                                + "disturbed and nothing forwards the call. 180 does not decline: it goes on ringing.",
                        source).choosing(CODES).presetTo(DeclineCode.BUSY_HERE.word()),
                field(Keys.DECLINE_CLIENT, SettingType.CHOICE, "Ablehnen durch Clients", "Declining by clients",
                        "So antworten wir auf das INVITE, wenn ein Client ablehnt. Ein fester Wert gilt auch dann, "
                                + "wenn der Client einen anderen wählt; 603 lehnt den Anruf an allen Telefonen ab.",
                        "This is how we answer the INVITE when a client declines. A fixed value counts even when the "
                                + "client chooses another one; 603 declines the call at all phones.",
                        source)
                        .choosing(Stream.concat(Stream.of(new Choice(CallSpots.CLIENT,
                                new Text("486 oder 603, wie der Client wählt", "486 or 603, as the client chooses"))),
                                CODES.stream()).toList())
                        .presetTo(CallSpots.CLIENT),
                field(Keys.CALLS_PER_LINE, SettingType.CHOICE, "Gespräche je Leitung", "Calls per line",
                        "So viele INVITE nimmt eine Leitung zugleich an; jedes weitere bekommt 486. Für eine "
                                + "Rufumleitung bei besetzt muss ein zweites Gespräch möglich sein.",
                        "A line takes this many INVITEs at once; every further one gets 486. Forwarding on busy needs "
                                + "room for a second call.",
                        source)
                        .choosing(IntStream.rangeClosed(1, CallRules.MOST_CALLS).mapToObj(Integer::toString)
                                .map(word -> new Choice(word, Text.same(word))).toList())
                        .presetTo(Integer.toString(CallRules.USUAL.callsPerLine())).asAdvanced());
    }

    private static List<Setting> forwarding(Source source) {
        return List.of(
                field(Keys.FORWARD_REDIRECT, SettingType.BOOLEAN, "Umleiten mit 302", "Forwarding by 302",
                        "Auf das INVITE antworten wir 302 mit dem Ziel im Contact, und die Telefonanlage wählt selbst. "
                                + "Ausgeschaltet leiten wir nicht um. Eine Umleitung in der Telefonanlage gilt vor "
                                + "unserer.",
                        "We answer the INVITE with 302 and the target in Contact, and the PBX dials by itself. "
                                + "Switched off, we do not forward. A forwarding in the PBX comes before ours.",
                        source).presetTo("true"),
                field(Keys.FORWARD_TARGET, SettingType.TEXT, "Administrative Rufumleitung an",
                        "Administrative forwarding to",
                        "Die Nummer steht im Contact der 302. Sie gilt für alle Leitungen "
                                + "der Gruppe, außer für die, deren eigene Nummer sie ist. Leer: keine.",
                        "The number goes into Contact of the 302. It counts for all "
                                + "lines of the group but the one whose own number it is. Empty: none.",
                        source),
                field(Keys.FORWARD_WHEN, SettingType.CHOICE, "Umleiten, wenn", "Forward when",
                        "Wann wir auf das INVITE mit der Umleitung antworten: immer, nur wenn die Leitung besetzt ist, "
                                + "oder wenn der Client abgemeldet ist.",
                        "When we answer the INVITE with the forwarding: always, only while the line is busy, or while "
                                + "the client is logged off.",
                        source)
                        .choosing(List.of(new Choice("always", new Text("immer", "always")),
                                new Choice("busy", new Text("besetzt", "busy")),
                                new Choice("logged-off", new Text("abgemeldet", "logged off")))),
                field(Keys.FORWARD_CALLERS, SettingType.CHOICE, "Umleiten für", "Forward for",
                        "Wessen INVITE umgeleitet wird; intern ist, wer im From eine Nummer der Telefonanlage hat.",
                        "Whose INVITE is forwarded; internal is who has a number of the PBX in From.", source)
                        .choosing(List.of(new Choice("all", new Text("alle Anrufe", "all calls")),
                                new Choice("internal", new Text("interne Anrufe", "internal calls")),
                                new Choice("external", new Text("externe Anrufe", "external calls")))),
                field(Keys.MAILBOX, SettingType.TEXT, "Mailbox", "Mailbox",
                        "Die Nummer des Anrufbeantworters: sie steht im Contact der 302, wenn der Client abgemeldet "
                                + "ist. Leer: keiner.",
                        "The number of the voice mail: it goes into Contact of the 302 while the client is logged off. "
                                + "Empty: none.",
                        source));
    }

    private static Setting transfers(Source source) {
        return field(Keys.TRANSFERS, SettingType.CHOICE, "Vermittelt werden", "Being transferred",
                "Ob die Leitung einem REFER der Gegenseite folgt und dort selbst anruft. Diesen Anruf bezahlt die "
                        + "Leitung, deshalb «nie», bis es jemand braucht. Intern sind die Durchwahlen des Standorts "
                        + "und die eigenen Leitungen. Notrufe, Sonderrufnummern und Kurzwahlcodes wählt ein REFER nie.",
                "Whether the line follows a REFER of the other side and calls there itself. The line pays for that "
                        + "call, hence “never” until somebody needs it. Internal are the extensions of the location "
                        + "and our own lines. A REFER never dials emergency numbers, special numbers or feature codes.",
                source)
                .choosing(Stream.of(TransferPermission.values())
                        .map(one -> new Choice(one.word(), one.label())).toList())
                .presetTo(TransferPermission.NEVER.word()).asAdvanced();
    }

    private static Setting field(String key, SettingType type, String german, String english, String helpGerman,
            String helpEnglish, Source source) {
        Text label = german.equals(english) ? Text.same(german) : new Text(german, english);
        return new Setting(key, type, label, new Text(helpGerman, helpEnglish), source);
    }
}
