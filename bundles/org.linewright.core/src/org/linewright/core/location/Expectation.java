package org.linewright.core.location;

/**
 * What must come out for a number, kept with the location so that an edit that breaks it is seen at once.
 *
 * @param way which way the number goes
 * @param number what goes in
 * @param result what must come out
 * @param note why it matters; may be empty
 */
public record Expectation(Way way, String number, String result, String note) {
}
