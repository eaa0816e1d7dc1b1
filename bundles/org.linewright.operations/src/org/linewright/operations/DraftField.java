package org.linewright.operations;

import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/**
 * One entered value that may be kept. A value of a secret field cannot become one.
 *
 * @param key what the page calls the field; the key of the setting when it shows one
 * @param type what kind of field it is
 * @param value what was entered
 */
public record DraftField(String key, SettingType type, String value) {

    public DraftField {
        if (type == SettingType.SECRET) {
            throw new IllegalArgumentException("A secret is never kept in a draft: " + key);
        }
        if (key.isBlank() || key.length() > 160) {
            throw new IllegalArgumentException("A field needs a key of at most 160 characters");
        }
    }

    /** The value of a setting of the driver. */
    public static DraftField of(Setting setting, String value) {
        return new DraftField(setting.key(), setting.type(), value);
    }

    /** A value of the page's own that is no secret, such as which page is open. */
    public static DraftField plain(String key, String value) {
        return new DraftField(key, SettingType.TEXT, value);
    }
}
