package org.linewright.pbx;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;

/** The keys below {@code codes.} and {@code extras.}: an empty value takes the entry away. */
final class CodeSpots {

    private CodeSpots() {
    }

    static Spot of(Feature feature) {
        return new Spot(
                group -> group.codes().containsKey(feature) ? group.codes().get(feature).text() : "",
                (group, value) -> with(group, changed(group.codes(), feature, code(value)), group.extras()));
    }

    static Spot extra(String name) {
        return new Spot(
                group -> group.extras().getOrDefault(name, ""),
                (group, value) -> with(group, group.codes(), changed(group.extras(), name, given(value))));
    }

    private static <K, V> Map<K, V> changed(Map<K, V> entries, K key, Optional<V> value) {
        Map<K, V> changed = new TreeMap<>(entries);
        changed.remove(key);
        value.ifPresent(present -> changed.put(key, present));
        return changed;
    }

    private static Optional<CodeTemplate> code(String value) {
        return CodeTemplate.parse(value).result();
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(word -> !word.isEmpty());
    }

    private static LineGroup with(LineGroup old, Map<Feature, CodeTemplate> codes, Map<String, String> extras) {
        return old.withCodes(codes).withExtras(extras);
    }
}
