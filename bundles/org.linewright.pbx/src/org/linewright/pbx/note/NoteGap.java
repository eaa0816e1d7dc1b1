package org.linewright.pbx.note;

import org.linewright.core.Text;

/**
 * What a note does not say.
 *
 * @param key the key of the profile
 * @param label what it is called
 * @param preset the value it therefore keeps; empty when there is none
 */
public record NoteGap(String key, Text label, String preset) {
}
