package org.linewright.pbx.note;

/**
 * A line of a note.
 *
 * @param number its number, from 1
 * @param text what stands there, on one line and cleaned of what cannot be printed
 */
public record NoteLine(int number, String text) {
}
