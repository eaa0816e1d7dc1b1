package org.linewright.simulator.message;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The header fields of a message in their order. Names are compared in any case and never compact.
 *
 * @param fields one field of each value
 */
public record SipHeaders(List<Field> fields) {

    public static final SipHeaders NONE = new SipHeaders(List.of());

    /** One header field. */
    public record Field(String name, String value) {

        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    public SipHeaders {
        fields = List.copyOf(fields);
    }

    public Optional<String> first(String name) {
        return fields.stream().filter(field -> field.is(name)).map(Field::value).findFirst();
    }

    public List<String> all(String name) {
        return fields.stream().filter(field -> field.is(name)).map(Field::value).toList();
    }

    /** The comma-separated words of every field of this name. */
    public List<String> words(String name) {
        return all(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** With one field more at the end. */
    public SipHeaders with(String name, Object value) {
        return with(new SipHeaders(List.of(new Field(name, String.valueOf(value)))));
    }

    public SipHeaders with(SipHeaders others) {
        return new SipHeaders(Stream.concat(fields.stream(), others.fields.stream()).toList());
    }

    public SipHeaders only(Set<String> names) {
        return kept(field -> names.stream().anyMatch(field::is));
    }

    public SipHeaders without(String name) {
        return kept(field -> !field.is(name));
    }

    private SipHeaders kept(Predicate<Field> wanted) {
        return new SipHeaders(fields.stream().filter(wanted).toList());
    }
}
