package org.linewright.diagnostics;

/**
 * A header line.
 *
 * @param name its long name, as RFC 3261 §20 writes it where that knows it
 * @param value unfolded, without blanks around it
 */
public record Header(String name, String value) {

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
