package org.linewright.core.location;

/**
 * One number of its own that leads to one extension (<em>Mehrgeräteanschluss</em>).
 *
 * @param number without country and area code
 * @param extension the extension that rings
 */
public record DirectNumber(String number, String extension) {
}
