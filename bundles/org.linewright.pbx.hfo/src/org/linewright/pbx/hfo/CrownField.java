package org.linewright.pbx.hfo;

import org.linewright.core.Text;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** A plain field, written down in one breath. */
final class CrownField {

    private CrownField() {
    }

    static Setting of(String key, SettingType type, String german, String english, String helpGerman,
            String helpEnglish, Source source) {
        return new Setting(key, type, new Text(german, english), new Text(helpGerman, helpEnglish), source);
    }
}
