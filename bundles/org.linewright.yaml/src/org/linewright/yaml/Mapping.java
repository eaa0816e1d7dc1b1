package org.linewright.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Keys with values, in the order they are written.
 *
 * @param entries what stands under each key
 * @param place where it begins
 */
public record Mapping(SequencedMap<String, Entry> entries, Place place) implements YamlValue {

    /** The longest key there may be. */
    public static final int LONGEST_KEY = 160;

    public static final Mapping EMPTY = new Mapping(new LinkedHashMap<>(), Place.NOWHERE);

    /**
     * One value and where its key stands.
     *
     * @param key where the key begins
     * @param value what it leads to
     */
    public record Entry(Place key, YamlValue value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && entry.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    public Mapping {
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        if (entries.keySet().stream().anyMatch(key -> key.length() > LONGEST_KEY)) {
            throw new IllegalArgumentException("A key is longer than " + LONGEST_KEY + " characters");
        }
    }

    /** These values in the map's own order. */
    public static Mapping of(Map<String, ? extends YamlValue> values) {
        SequencedMap<String, Entry> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Entry(Place.NOWHERE, value)));
        return new Mapping(entries, Place.NOWHERE);
    }

    public Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value); // framework-driven null
    }

    /** The text under a key; empty when there is none, or no scalar. */
    public Optional<String> text(String key) {
        return value(key).map(value -> value instanceof Scalar scalar ? scalar.text() : null); // framework-driven null
    }

    /** This mapping with the value under the key, last when the key is new. */
    public Mapping with(String key, YamlValue value) {
        SequencedMap<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(key, new Entry(Place.NOWHERE, value));
        return new Mapping(changed, place);
    }

    public Mapping with(String key, String text) {
        return with(key, Scalar.of(text));
    }

    public Mapping without(String key) {
        SequencedMap<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new Mapping(changed, place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping mapping && mapping.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
