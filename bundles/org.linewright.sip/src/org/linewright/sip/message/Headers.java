package org.linewright.sip.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** The header fields of a message, in order. */
public record Headers(List<Field> fields) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int MOST_DIGITS = 10;

    /** One field; its value has no control characters, so that nobody adds lines to a message through it. */
    public record Field(String name, String value) {
        public Field {
            value = value.strip();
            value = harmless(value) ? value : CONTROL.matcher(value).replaceAll(" ").strip();
        }

        private static boolean harmless(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) < ' ' || value.charAt(i) == 0x7f) {
                    return false;
                }
            }
            return true;
        }
    }

    public static final Headers NONE = new Headers(List.of());

    public Headers {
        fields = List.copyOf(fields);
    }

    public Headers with(String name, Object value) {
        Field[] all = fields.toArray(new Field[fields.size() + 1]);
        all[fields.size()] = new Field(name, String.valueOf(value));
        return new Headers(List.of(all));
    }

    public Headers with(Headers more) {
        if (fields.isEmpty() || more.fields.isEmpty()) {
            return fields.isEmpty() ? more : this;
        }
        Field[] all = fields.toArray(new Field[fields.size() + more.fields.size()]);
        for (int i = fields.size(); i < all.length; i++) {
            all[i] = more.fields.get(i - fields.size());
        }
        return new Headers(List.of(all));
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
        List<String> all = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                all.add(field.value());
            }
        }
        return List.copyOf(all);
    }

    public Optional<String> first(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /** The elements of all fields of this name, lists taken apart (RFC 3261 §7.3.1). */
    public List<String> each(String name) {
        List<String> each = new ArrayList<>();
        all(name).forEach(value -> each.addAll(elements(value)));
        return List.copyOf(each);
    }

    /** The elements as words that are compared, in lower case. */
    public Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        each(name).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The number at the beginning of the first field of this name. */
    public OptionalLong number(String name) {
        String value = first(name).orElse("");
        int digits = 0;
        while (digits < Math.min(value.length(), MOST_DIGITS) && value.charAt(digits) >= '0'
                && value.charAt(digits) <= '9') {
            digits++;
        }
        return digits == 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value, 0, digits, 10));
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
