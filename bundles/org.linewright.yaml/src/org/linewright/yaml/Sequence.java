package org.linewright.yaml;

import java.util.Collection;
import java.util.List;

/**
 * Values in an order.
 *
 * @param items the values
 * @param place where it begins
 */
public record Sequence(List<YamlValue> items, Place place) implements YamlValue {

    public Sequence {
        items = List.copyOf(items);
    }

    public static Sequence of(Collection<? extends YamlValue> items) {
        return new Sequence(List.copyOf(items), Place.NOWHERE);
    }

    public static Sequence of(YamlValue... items) {
        return of(List.of(items));
    }

    /** The items as texts. */
    public static Sequence texts(Collection<String> items) {
        return of(items.stream().map(Scalar::of).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence sequence && sequence.items.equals(items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
