package org.linewright.pbx.generic;

import java.time.YearMonth;
import org.linewright.core.Text;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** A plain field and its source, written down in one breath. */
final class AnySipField {

    private AnySipField() {
    }

    static Setting of(String key, SettingType type, String german, String english, String helpGerman,
            String helpEnglish, Source source) {
        return new Setting(key, type, new Text(german, english), new Text(helpGerman, helpEnglish), source);
    }

    /** RFC 3261 and its companions are all of June 2002. */
    static Source rfc(String title, String section) {
        return new Source(Text.same(title), Text.same(section), YearMonth.of(2002, 6));
    }

    static Source ours(String german, String english) {
        return Source.ourChoice(new Text(german, english), YearMonth.of(2026, 11));
    }
}
