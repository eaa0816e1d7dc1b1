package org.linewright.pbx.example;

import java.time.YearMonth;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** The fields of its form, in their order: each says what it does on the wire, and where that is written. */
final class ExampleFields {

    static final Source MANUAL = new Source(new Text("Example Cloud: Handbuch", "Example Cloud: manual"),
            new Text("SIP-Endgeräte", "SIP devices"), YearMonth.of(2026, 11));

    static final List<Setting> ALL = List.of(
            field(Keys.HOST, SettingType.HOST, "Registrar", "Steht hinter dem @ jeder Leitung.",
                    "Stands behind the @ of every line.").needed(),
            field(Keys.REREGISTER, SettingType.DURATION, "Re-register", "Steht als Expires in jedem REGISTER.",
                    "Goes as Expires into every REGISTER.").presetTo("300 s").needed(),
            field(Keys.DELAY, SettingType.DURATION, "Delay", "Der Abstand zwischen zwei REGISTER.",
                    "The gap between two REGISTERs.").presetTo("100 ms").needed(),
            field(Keys.USER, SettingType.NAMES, "Accounts", "Der Benutzer in From und To des REGISTER.",
                    "The user in From and To of the REGISTER.").needed(),
            field(Keys.PASSWORD, SettingType.SECRET, "SIP password", "Aus ihm entsteht der Digest, sonst nichts.",
                    "The digest is made from it, nothing else.").needed(),
            field(Keys.MEDIA_PBX, SettingType.CODECS, "Codecs", "In dieser Folge im SDP-Angebot.",
                    "In this order in the SDP offer.").choosing(Choice.of(Codec.PCMA)).presetTo("pcma").needed());

    private ExampleFields() {
    }

    private static Setting field(String key, SettingType type, String label, String german, String english) {
        return new Setting(key, type, Text.same(label), new Text(german, english), MANUAL);
    }
}
