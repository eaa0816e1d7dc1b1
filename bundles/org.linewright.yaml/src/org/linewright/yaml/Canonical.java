package org.linewright.yaml;

import java.util.stream.Collectors;

/** The canonical text of values, and of the pieces an edit needs. Lines end in a newline; a level is two blanks. */
final class Canonical {

    private Canonical() {
    }

    static String document(YamlValue value) {
        return nested(value) ? block(value, 0) : inline(value) + "\n";
    }

    /** Whether the value takes lines of its own. */
    static boolean nested(YamlValue value) {
        return switch (value) {
            case Mapping mapping -> !mapping.entries().isEmpty();
            case Sequence sequence -> !sequence.items().isEmpty();
            case Scalar scalar -> false;
        };
    }

    /** The lines of a nested value, each with this many blanks before it. */
    static String block(YamlValue value, int indent) {
        return switch (value) {
            case Mapping mapping -> mapping.entries()
                    .entrySet()
                    .stream()
                    .map(entry -> entry(entry.getKey(), entry.getValue().value(), indent))
                    .collect(Collectors.joining());
            case Sequence sequence -> sequence.items()
                    .stream()
                    .map(item -> item(item, indent))
                    .collect(Collectors.joining());
            case Scalar scalar -> " ".repeat(indent) + inline(scalar) + "\n";
        };
    }

    static String entry(String key, YamlValue value, int indent) {
        return " ".repeat(indent) + key(key) + ":" + afterColon(value, indent);
    }

    static String item(YamlValue value, int indent) {
        return " ".repeat(indent) + "-" + afterDash(value, indent);
    }

    /** What follows the colon of a key that stands at this indent, newline included. */
    static String afterColon(YamlValue value, int indent) {
        return nested(value) ? "\n" + block(value, indent + 2) : " " + inline(value) + "\n";
    }

    /** What follows the dash of an item that stands at this indent, newline included. */
    static String afterDash(YamlValue value, int indent) {
        return " " + (nested(value) ? block(value, indent + 2).substring(indent + 2) : inline(value) + "\n");
    }

    static String key(String key) {
        return Quotes.around(key, false, false);
    }

    private static String inline(YamlValue value) {
        return value instanceof Scalar scalar ? Quotes.around(scalar.text(), scalar.bare(), false) : flow(value);
    }

    /** The value on one line, fit to stand between brackets. */
    static String flow(YamlValue value) {
        return switch (value) {
            case Scalar scalar -> Quotes.around(scalar.text(), scalar.bare(), true);
            case Sequence sequence -> sequence.items()
                    .stream()
                    .map(Canonical::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping -> mapping.entries()
                    .entrySet()
                    .stream()
                    .map(entry -> Quotes.around(entry.getKey(), false, true) + ": " + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
