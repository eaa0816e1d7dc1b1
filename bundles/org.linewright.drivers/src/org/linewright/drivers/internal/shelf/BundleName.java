package org.linewright.drivers.internal.shelf;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A {@code Bundle-SymbolicName}.
 *
 * @param value letters, digits, {@code _} and {@code -}, in parts with dots between
 */
public record BundleName(String value) implements Comparable<BundleName> {

    private static final int LONGEST = 160;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]++(?:[.][A-Za-z0-9_-]++)*+"); // OSGi Core §1.3.2

    public BundleName {
        if (!fits(value)) {
            throw new IllegalArgumentException("This is no symbolic name: " + value);
        }
    }

    /** The name that is written like this; empty when it is none. */
    public static Optional<BundleName> of(String text) {
        return fits(text) ? Optional.of(new BundleName(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(BundleName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
