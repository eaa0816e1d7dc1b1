package org.linewright.operations.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;

/**
 * One value of a thing that two people may change.
 *
 * @param key its key
 * @param label what a person calls it
 * @param words the value as a person reads it
 * @param read the value
 * @param write the thing with another value
 */
record Part<O, T>(String key, Text label, Function<T, Text> words, Function<O, T> read, BiFunction<O, T, O> write) {

    /** Its value in this thing, as a person reads it. */
    Text said(O thing) {
        return words.apply(read.apply(thing));
    }

    static <T> Part<LineGroup, T> registrar(String key, Text label, Function<T, Text> words,
            Function<Registrar, T> read, BiFunction<Registrar, T, Registrar> write) {
        return new Part<>("registrar." + key, label, words, group -> read.apply(group.registrar()),
                (group, value) -> group.withRegistrar(write.apply(group.registrar(), value)));
    }

    /** One entry of a map of a group. */
    static <K, T> Part<LineGroup, Optional<T>> entry(String key, Text label, K name,
            Function<LineGroup, Map<K, T>> map, BiFunction<LineGroup, Map<K, T>, LineGroup> write) {
        return new Part<>(key, label, value -> Text.orEmpty(value.map(Object::toString).orElse("")),
                group -> Optional.ofNullable(map.apply(group).get(name)), // framework-driven null
                (group, value) -> {
                    Map<K, T> changed = new TreeMap<>(map.apply(group));
                    changed.remove(name);
                    value.ifPresent(present -> changed.put(name, present));
                    return write.apply(group, changed);
                });
    }
}
