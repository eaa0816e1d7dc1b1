package org.linewright.store.internal.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.yaml.Form;

/**
 * One of a few words.
 *
 * @param values what they stand for
 * @param word the word of each
 */
public record Choice<T>(List<T> values, Function<T, String> word) {

    public static <T> Choice<T> of(T[] values, Function<T, String> word) {
        return new Choice<>(Arrays.asList(values), word);
    }

    /** The one under a key; a trouble when it is none of them. */
    public Optional<T> in(Form form, String key) {
        return form.read(key, expected(), this::of);
    }

    /** Those in the list under a key; empty when there is none. */
    public Optional<List<T>> listIn(Form form, String key) {
        return form.list(key, expected(), this::of);
    }

    private Optional<T> of(String wanted) {
        return values.stream().filter(value -> word.apply(value).equals(wanted)).findFirst();
    }

    private Text expected() {
        return Text.of("eines von {0}", "one of {0}", values.stream().map(word).collect(Collectors.joining(", ")));
    }
}
