package org.linewright.pbx.hfo;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.pbx.CallSettings;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** The fields of a Crown line group. */
final class CrownSettings {

    private static final List<Setting> LINES = List.of(
            CrownField.of(Keys.USER, SettingType.NAMES, "Benutzername(n)", "User name(s)",
                    "Der Account, wie ihn das Web-Interface der Crown beim SIP-Account nennt; mehrere als Liste oder "
                            + "Bereich. Er steht im REGISTER als Benutzer in From und To.",
                    "The account as the Crown web interface names it in the SIP account; several as a list or range. "
                            + "It is the user part of From and To in the REGISTER.",
                    CrownSources.ACCOUNTS).needed(),
            CrownField.of(Keys.PASSWORD, SettingType.SECRET, "Passwort", "Password",
                    "Das Passwort des SIP-Accounts aus dem Web-Interface der Crown. Es geht nie über die Leitung: auf "
                            + "den 401 der Telefonanlage antworten wir mit einem Digest daraus.",
                    "The password of the SIP account in the Crown web interface. It never goes over the wire: we "
                            + "answer the PBX's 401 with a digest made from it.",
                    CrownSources.ACCOUNTS).needed(),
            CrownField.of(Keys.AUTH_USER, SettingType.BOOLEAN, "Auth.-Benutzername gleich Benutzername",
                    "Authentication name equals user name",
                    "Der Name im Feld username der Authorization ist der Account selbst.",
                    "The name in the username field of the Authorization is the account itself.",
                    CrownSources.CONNECTION)
                    .forcedTo("true", new Text(
                            "Ein SIP-Account der Crown hat nur einen Namen, den Account; ein zweiter für die "
                                    + "Authentifizierung lässt sich dort nicht anlegen.",
                            "A SIP account of the Crown has one name only, the account; there is no field for a second "
                                    + "one for authentication.")));

    private static final List<Setting> MEDIA = List.of(
            CrownField.of(Keys.MEDIA_PBX, SettingType.CODECS, "Audio-Codecs Richtung Telefonanlage",
                    "Audio codecs towards PBX",
                    "Diese Codecs stehen in dieser Reihenfolge im SDP-Angebot an die Crown; der erste gemeinsame gilt.",
                    "These codecs stand in this order in the SDP offer to the Crown; the first common one is used.",
                    CrownSources.GROUP)
                    .presetTo("pcma, pcmu").choosing(Choice.of(Codec.PCMA, Codec.PCMU)).needed(),
            CrownField.of(Keys.MEDIA_CLIENT, SettingType.CODECS, "Audio-Codecs Richtung Client",
                    "Audio codecs towards client",
                    "Zwischen uns und dem Client stehen G.711 und Opus zur Wahl. Mit G.711 muss nichts umgerechnet "
                            + "werden; Opus braucht weniger Bandbreite, etwa im Homeoffice.",
                    "Between us and the client there is a choice of G.711 and Opus. With G.711 nothing has to be "
                            + "transcoded; Opus needs less bandwidth, for example at home.",
                    CrownSources.ours("Der Hinweis stellt G.711 und Opus zur Wahl; mit G.711 auf beiden Seiten muss "
                            + "nichts umgerechnet werden.",
                            "The note leaves the choice between G.711 and Opus; with G.711 on both sides nothing has "
                                    + "to be transcoded."))
                    .presetTo("pcma, pcmu").choosing(Choice.of(Codec.PCMA, Codec.PCMU, Codec.OPUS)).needed());

    private static final List<Setting> EXTRAS = List.of(
            CrownField.of(Keys.extra("supportsToUriChange"), SettingType.BOOLEAN,
                    "Parameter supportsToUriChange am SIP-Account", "Parameter supportsToUriChange of the SIP account",
                    "Im Web-Interface der Crown unter «Erweiterte Einstellungen» jedes SIP-Accounts einzutragen: "
                            + "supportsToUriChange mit dem Wert true. Wir senden ihn nicht; hier steht nur, ob er dort "
                            + "gesetzt ist. Mit ihm zeigt das Gesprächsfenster am Ziel einer Weiterleitung den "
                            + "richtigen Teilnehmer.",
                    "To be entered in the Crown web interface under the advanced settings of each SIP account: "
                            + "supportsToUriChange with the value true. We do not send it; this only notes whether it "
                            + "is set there. With it the call window at the target of a forwarded call shows the right "
                            + "party.",
                    CrownSources.ACCOUNTS).presetTo("true"));

    /** The mailbox is proposed in words, not preset: who has none should not be sent there. */
    private static final List<Setting> CALLS = CallSettings.of(CrownSources.ours(
            "Der Hinweis nennt für die Crown keine Werte; es sind die üblichen des estos UCServers.",
            "The note names no values for the Crown; they are the usual ones of the estos UCServer."))
            .stream()
            .map(field -> field.key().equals(Keys.MAILBOX)
                    ? CrownField.of(Keys.MAILBOX, SettingType.TEXT, "Mailbox", "Mailbox",
                            "Vorschlag *990: damit ruft die Leitung den Anrufbeantworter ihrer Route an; der Hinweis "
                                    + "nennt ihn als Ziel für Rufumleitungen. Er steht im Contact der 302, wenn der "
                                    + "Client abgemeldet ist. Leer: keiner.",
                            "Proposal *990: with it the line calls the voice mail of its route; the note names it as a "
                                    + "target for forwarding. It goes into Contact of the 302 while the client is "
                                    + "logged off. Empty: none.",
                            CrownSources.NOTE.at("Verifizierte Kurzwahlcodes", "Verified feature codes"))
                    : field)
            .toList();

    static final List<Setting> ALL = Stream.of(CrownRegistrar.ALL, LINES, MEDIA, CALLS, EXTRAS).flatMap(List::stream)
            .toList();

    private CrownSettings() {
    }
}
