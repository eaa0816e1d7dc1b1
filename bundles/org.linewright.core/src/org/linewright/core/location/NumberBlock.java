package org.linewright.core.location;

/**
 * A block of numbers that the carrier gave (<em>Anlagenanschluss</em>): one base number with extensions behind it.
 *
 * @param base the number without country and area code: {@code 12345} of +49 (30) 12345-222
 * @param extensions what may follow it
 */
public record NumberBlock(String base, Extensions extensions) {
}
