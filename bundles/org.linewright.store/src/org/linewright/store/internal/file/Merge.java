package org.linewright.store.internal.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.YamlValue;

/** Brings a change into a person's own mapping: what did not change stays as they wrote it, or left it out. */
public final class Merge {

    private Merge() {
    }

    /**
     * The person's mapping, changed.
     *
     * @param own what the person wrote
     * @param before what we would have written for it
     * @param after what we would write now
     */
    public static Mapping of(Mapping own, Mapping before, Mapping after) {
        SequencedMap<String, YamlValue> merged = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping.Entry> entry : after.entries().entrySet()) {
            String key = entry.getKey();
            YamlValue wanted = entry.getValue().value();
            Optional<YamlValue> ownValue = own.value(key);
            if (before.value(key).filter(wanted::equals).isEmpty()) {
                merged.put(key, ownValue.map(value -> merged(value, before.value(key), wanted)).orElse(wanted));
            } else {
                ownValue.ifPresent(value -> merged.put(key, value));
            }
        }
        own.entries().forEach((key, entry) -> {
            if (before.value(key).isEmpty() && after.value(key).isEmpty()) {
                merged.put(key, entry.value());
            }
        });
        return Mapping.of(merged);
    }

    private static YamlValue merged(YamlValue own, Optional<YamlValue> before, YamlValue wanted) {
        return own instanceof Mapping ownMapping && before.orElse(own) instanceof Mapping beforeMapping
                && wanted instanceof Mapping wantedMapping ? of(ownMapping, beforeMapping, wantedMapping) : wanted;
    }
}
