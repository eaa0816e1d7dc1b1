package org.linewright.store.internal.group;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.line.SettingsVersion;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** Writes what the former versions of a group's settings were; what is empty is left out. */
final class SettingsText {

    static final String SETTINGS = "settings";
    static final String FORMER = "former";
    static final String CHANGES = "changes";
    static final String KEY = "key";
    static final String MOVED_FROM = "from";
    static final String WAS = "was";
    static final String BECAME = "became";

    private SettingsText() {
    }

    static Sequence former(SettingsVersion version) {
        return Sequence.of(version.former().stream().map(SettingsText::former).toList());
    }

    private static Mapping former(SettingsVersion.Former former) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put(SETTINGS, Scalar.of(former.number()));
        if (!former.changes().isEmpty()) {
            values.put(CHANGES, Sequence.of(former.changes().stream().map(SettingsText::change).toList()));
        }
        return Mapping.of(values);
    }

    private static Mapping change(SettingsVersion.Change change) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put(KEY, Scalar.of(change.key()));
        change.movedFrom().ifPresent(from -> values.put(MOVED_FROM, Scalar.of(from)));
        given(values, WAS, change.was());
        given(values, BECAME, change.became());
        return Mapping.of(values);
    }

    private static void given(Map<String, YamlValue> values, String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, Scalar.of(value));
        }
    }
}
