package org.linewright.store.internal.head;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.linewright.core.line.Defaults;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.YamlValue;

/** The canonical mapping of a head with these defaults, and back. */
final class DefaultsText {

    private static final String DEFAULTS = "defaults";

    private DefaultsText() {
    }

    static Mapping of(Defaults defaults) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put(Schema.KEY, Scalar.of(Schema.TODAY.current()));
        SequencedMap<String, YamlValue> drivers = new LinkedHashMap<>();
        defaults.values().forEach((driver, own) -> {
            SequencedMap<String, YamlValue> texts = new LinkedHashMap<>();
            own.forEach((key, value) -> texts.put(key, Scalar.of(value)));
            drivers.put(driver, Mapping.of(texts));
        });
        if (!drivers.isEmpty()) {
            values.put(DEFAULTS, Mapping.of(drivers));
        }
        return Mapping.of(values);
    }

    static Defaults read(Form head) {
        head.text(Schema.KEY);
        Map<String, Map<String, String>> values = new TreeMap<>();
        head.form(DEFAULTS).ifPresent(drivers -> drivers.mapping().entries().keySet()
                .forEach(driver -> drivers.form(driver).ifPresent(own -> values.put(driver, own.texts()))));
        head.nothingElse();
        return new Defaults(values);
    }
}
