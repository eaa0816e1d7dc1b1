package org.linewright.sip.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header fields of a message, in order. */
public record Headers(List<Field> fields) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    /** One field; its value has no control characters, so that nobody adds lines to a message through it. */
    public record Field(String name, String value) {
        public Field {
            value = CONTROL.matcher(value).replaceAll(" ").strip();
        }
    }

    public static final Headers NONE = new Headers(List.of());

    public Headers {
        fields = List.copyOf(fields);
    }

    public Headers with(String name, Object value) {
        return with(new Headers(List.of(new Field(name, String.valueOf(value)))));
    }

    public Headers with(Headers more) {
        return new Headers(Stream.concat(fields.stream(), more.fields.stream()).toList());
    }

    /** With one field of this name for each value. */
    public Headers with(String name, List<String> values) {
        return with(new Headers(values.stream().map(value -> new Field(name, value)).toList()));
    }

    public Headers without(String name) {
        return new Headers(fields.stream().filter(field -> !field.name().equalsIgnoreCase(name)).toList());
    }

    /** The values of all fields of this name. */
    public List<String> all(String name) {
        return fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).map(Field::value).toList();
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The elements of all fields of this name, lists taken apart (RFC 3261 §7.3.1). */
    public List<String> each(String name) {
        return all(name).stream().flatMap(value -> elements(value).stream()).toList();
    }

    /** The elements as words that are compared, in lower case. */
    public Set<String> words(String name) {
        return each(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The number at the beginning of the first field of this name. */
    public OptionalLong number(String name) {
        return first(name).map(NUMBER::matcher)
                .filter(matcher -> matcher.lookingAt())
                .map(matcher -> OptionalLong.of(Long.parseLong(matcher.group())))
                .orElseGet(OptionalLong::empty);
    }

    private static List<String> elements(String value) {
        List<String> elements = new ArrayList<>();
        boolean quoted = false;
        int brackets = 0;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            char one = i == value.length() ? ',' : value.charAt(i);
            if (one == '\\' && quoted) {
                i++;
            } else if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && one == '<') {
                brackets++;
            } else if (!quoted && one == '>') {
                brackets--;
            }
            if (i >= value.length() || one == ',' && !quoted && brackets <= 0) {
                elements.add(value.substring(from, Math.min(i, value.length())).strip());
                from = i + 1;
            }
        }
        elements.removeIf(String::isEmpty);
        return elements;
    }
}
