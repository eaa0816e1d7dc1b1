package org.linewright.pbx.generic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.pbx.CallSettings;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** The fields of a group at any registrar; a profile inherits them, with these words. */
final class AnySipSettings {

    private static final List<Setting> LINES = List.of(
            AnySipField.of(Keys.USER, SettingType.NAMES, "Benutzername(n)", "User name(s)",
                    "Der Teilnehmer, wie ihn die Telefonanlage führt; mehrere als Liste oder Bereich. Er steht im "
                            + "REGISTER als Benutzer in From und To.",
                    "The subscriber as the PBX knows it; several as a list or range. It is the user part of From and "
                            + "To in the REGISTER.",
                    AnySipField.rfc("RFC 3261: SIP", "§10.2")).needed(),
            AnySipField.of(Keys.PASSWORD, SettingType.SECRET, "Passwort", "Password",
                    "Das Passwort des Teilnehmers. Es geht nie über die Leitung: auf den 401 der Telefonanlage "
                            + "antworten wir mit einem Digest daraus.",
                    "The subscriber's password. It never goes over the wire: we answer the PBX's 401 with a digest "
                            + "made from it.",
                    AnySipField.rfc("RFC 3261: SIP", "§22.2")).needed(),
            AnySipField.of(Keys.AUTH_USER, SettingType.BOOLEAN, "Auth.-Benutzername gleich Benutzername",
                    "Authentication name equals user name",
                    "Der Name im Feld username der Authorization. Manche Telefonanlage vergibt dafür einen eigenen; "
                            + "dann steht er bei jeder Leitung.",
                    "The name in the username field of the Authorization. Some PBXs give a name of its own for that; "
                            + "it then stands with each line.",
                    AnySipField.rfc("RFC 3261: SIP", "§22.4")).presetTo("true"));

    private static final List<Setting> MEDIA = List.of(
            AnySipField.of(Keys.MEDIA_PBX, SettingType.CODECS, "Audio-Codecs Richtung Telefonanlage",
                    "Audio codecs towards PBX",
                    "Diese Codecs stehen in dieser Reihenfolge im SDP-Angebot; der erste gemeinsame gilt.",
                    "These codecs stand in this order in the SDP offer; the first common one is used.",
                    AnySipField.ours("G.711 kann jede Telefonanlage, in Europa zuerst A-law.",
                            "Every PBX knows G.711, in Europe A-law first."))
                    .choosing(Choice.of(Codec.values())).presetTo("pcma, pcmu").needed(),
            AnySipField.of(Keys.MEDIA_CLIENT, SettingType.CODECS, "Audio-Codecs Richtung Client",
                    "Audio codecs towards client",
                    "Diese Codecs bieten wir dem Client an, der über uns telefoniert.",
                    "These codecs we offer to the client that makes calls through us.",
                    AnySipField.ours("Mit demselben Codec auf beiden Seiten muss nichts umgerechnet werden.",
                            "With the same codec on both sides nothing has to be transcoded."))
                    .choosing(Choice.of(Codec.values())).presetTo("pcma, pcmu").needed());

    private static final List<Setting> CALLS = CallSettings.of(AnySipField.ours(
            "Jede Telefonanlage nach RFC 3261 versteht diese Antworten; die Werte sind die üblichen.",
            "Every PBX that follows RFC 3261 understands these answers; the values are the usual ones."));

    static final List<Setting> ALL = Stream.of(AnySipRegistrar.ALL, LINES, MEDIA, CALLS, codes())
            .flatMap(List::stream)
            .toList();

    private AnySipSettings() {
    }

    private static List<Setting> codes() {
        return Arrays.stream(Feature.values()).map(AnySipSettings::code).toList();
    }

    private static Setting code(Feature feature) {
        return new Setting(Keys.code(feature), SettingType.CODE, feature.label(),
                new Text("Was die Telefonanlage dafür gewählt haben will, mit <NUMBER> und <SECONDS> an den Stellen "
                        + "für Nummer und Zeit. Es geht als INVITE hinaus. Leer: die Funktion wird nicht angeboten.",
                        "What the PBX wants dialled for it, with <NUMBER> and <SECONDS> in the places of number and "
                                + "time. It leaves as an INVITE. Empty: the function is not offered."),
                AnySipField.ours("Jede Telefonanlage hat ihre eigenen Codes; sehen Sie in deren Anleitung nach.",
                        "Every PBX has codes of its own; look into its manual."))
                .asAdvanced();
    }
}
