package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.linewright.core.Text;
import org.linewright.workbench.location.editor.list.Arranged;
import org.linewright.workbench.location.editor.words.LocationEdit;

/**
 * A list within a location.
 *
 * @param key the path of its values, each with its place behind it
 * @param form what the fields of its form begin with
 * @param main the field of the form at which stands what is said about a value as a whole
 * @param fresh a new value
 */
record ListOf<T>(String key, String form, String main, Text label, T fresh, Function<LocationEdit, List<T>> read,
        BiFunction<LocationEdit, List<T>, LocationEdit> write) {

    /** The path of a value, by its place from 0. */
    String path(int place) {
        return key + "." + (place + 1);
    }

    LocationEdit with(LocationEdit edit, int place, UnaryOperator<T> change) {
        List<T> values = read.apply(edit);
        return place < values.size() ? write.apply(edit, Arranged.of(values).with(place, change).values()) : edit;
    }
}
