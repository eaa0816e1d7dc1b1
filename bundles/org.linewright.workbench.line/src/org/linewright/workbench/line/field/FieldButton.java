package org.linewright.workbench.line.field;

import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.pbx.Setting;

/**
 * Something that can be done about one field: a button below it, unless the driver fixes its value.
 *
 * @param key of the field
 * @param pressed told the field
 */
public record FieldButton(String key, String id, Text label, Consumer<Setting> pressed) {

    boolean of(Setting field) {
        return field.key().equals(key) && field.forced().isEmpty();
    }
}
