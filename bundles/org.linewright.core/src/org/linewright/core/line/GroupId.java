package org.linewright.core.line;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a line group for good; it is also the name of its file.
 *
 * @param value lower-case letters, digits, {@code .}, {@code _} and {@code -}, not starting with a dot; at most 80
 */
public record GroupId(String value) implements Comparable<GroupId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9_][a-z0-9._-]{0,79}");

    public GroupId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a group id: " + value);
        }
    }

    public static boolean fits(String value) {
        return FORM.matcher(value).matches();
    }

    /** The id that a group of this name gets: {@code HFO München} becomes {@code hfo-muenchen}. */
    public static GroupId from(String name) {
        String german = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[-.]+|-+$", "");
        return new GroupId(plain.isEmpty() ? "group" : plain.substring(0, Math.min(80, plain.length())));
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
