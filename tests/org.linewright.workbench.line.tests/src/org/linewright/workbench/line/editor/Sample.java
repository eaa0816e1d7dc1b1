package org.linewright.workbench.line.editor;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Keys;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** A PBX type and groups of it. */
final class Sample {

    static final Source SOURCE = Source.ourChoice(Text.same("test"), YearMonth.of(2026, 11));
    static final Setting HOST = field(Keys.HOST, SettingType.HOST).needed();
    static final Setting PORT = field(Keys.PORT, SettingType.PORT);
    static final Setting REREGISTER = field(Keys.REREGISTER, SettingType.DURATION).presetTo("600 s");
    static final Setting DELAY = field(Keys.DELAY, SettingType.DURATION).presetTo("300 ms");
    static final Setting REFRESH = field(Keys.KEEP_ALIVE_INTERVAL, SettingType.DURATION);
    static final Setting EXTRA = field(Keys.extra("known"), SettingType.TEXT);
    static final PbxProfile PROFILE = new PbxProfile("one", Text.same("One"),
            new NameLaw(".*", Text.same("any"), SOURCE),
            List.of(HOST, PORT, REREGISTER, DELAY, EXTRA),
            List.of(new FeatureCode(Feature.PICKUP_EXTENSION, new CodeTemplate("*8<NUMBER>"), Text.same("Pickup"),
                    Optional.empty(), true, SOURCE)),
            List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());

    private Sample() {
    }

    /** A group with the lines 100, 101 and so on. */
    static LineGroup group(int lines) {
        SecretReference password = SecretReference.secret("nord/<USER>");
        return PROFILE.draft(new GroupId("nord"), "Nord", "pbx.example", IntStream.range(100, 100 + lines)
                .mapToObj(number -> new Line(String.valueOf(number), password))
                .toList());
    }

    private static Setting field(String key, SettingType type) {
        return new Setting(key, type, Text.same(key), Text.same("help"), SOURCE);
    }
}
