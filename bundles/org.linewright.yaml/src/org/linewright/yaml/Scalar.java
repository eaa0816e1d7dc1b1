package org.linewright.yaml;

/**
 * One text, number or yes/no.
 *
 * @param text what it says
 * @param bare whether it is a word of YAML (a number, {@code true}) and stands without quotes wherever that is possible
 * @param place where it begins
 */
public record Scalar(String text, boolean bare, Place place) implements YamlValue {

    /** A text; written in quotes where YAML would take it for something else. */
    public static Scalar of(String text) {
        return new Scalar(text, false, Place.NOWHERE);
    }

    public static Scalar of(long number) {
        return new Scalar(Long.toString(number), true, Place.NOWHERE);
    }

    public static Scalar of(boolean truth) {
        return new Scalar(Boolean.toString(truth), true, Place.NOWHERE);
    }

    /** Whether nothing at all stands there, as in {@code domain:}. */
    public boolean absent() {
        return bare && text.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scalar scalar && scalar.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
