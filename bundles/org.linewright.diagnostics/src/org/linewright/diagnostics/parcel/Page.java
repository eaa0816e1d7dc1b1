package org.linewright.diagnostics.parcel;

/**
 * A page of text that a face adds.
 *
 * @param name its name in the file, such as {@code health.txt}; a slash makes a folder
 * @param text lines ended by a line feed; numbers and names in it are replaced as everywhere
 */
public record Page(String name, String text) {
}
