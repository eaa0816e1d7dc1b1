package org.linewright.core.line;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an administrator wants to be the usual in all groups: for every PBX, or for those of one driver, which counts
 * more. A group that says something else goes its own way.
 *
 * @param values by the id of a driver or {@link #EVERY}, then by the key of a setting; written as in a group's file
 */
public record Defaults(Map<String, Map<String, String>> values) {

    /** Stands for the groups of all drivers. */
    public static final String EVERY = "every";
    public static final Defaults NONE = new Defaults(Map.of());

    public Defaults {
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        values.forEach((driver, own) -> {
            if (!own.isEmpty()) {
                sorted.put(driver, Collections.unmodifiableMap(new TreeMap<>(own)));
            }
        });
        values = Collections.unmodifiableMap(sorted);
    }

    /** What is usual for this setting in the groups of this driver; empty when nobody said. */
    public Optional<String> value(String driver, String key) {
        return Stream.of(driver, EVERY).flatMap(who -> said(who, key).stream()).findFirst();
    }

    /** What just these say. */
    public Optional<String> said(String driver, String key) {
        return Optional.ofNullable(values.getOrDefault(driver, Map.of()).get(key)); // framework-driven null
    }

    /** The same, but this of one setting; empty: nothing any more. */
    public Defaults with(String driver, String key, Optional<String> value) {
        Map<String, Map<String, String>> all = new TreeMap<>(values);
        Map<String, String> own = new TreeMap<>(all.getOrDefault(driver, Map.of()));
        own.remove(key);
        value.ifPresent(text -> own.put(key, text));
        all.put(driver, own);
        return new Defaults(all);
    }
}
