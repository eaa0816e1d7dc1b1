package org.linewright.pbx.note;

import org.linewright.core.Text;

/**
 * One value that a note gives.
 *
 * @param key the key of the profile, one of {@link org.linewright.pbx.Keys} for a setting
 * @param value as a profile writes it
 * @param line where the note says it
 * @param sure whether it says so
 * @param why what led to the value
 */
public record NoteFinding(String key, String value, NoteLine line, Sure sure, Text why) {

    /** How sure a value is. */
    public enum Sure {
        /** The note says it in so many words. */
        STATED,
        /** It follows from what the note says; a person should look. */
        INFERRED
    }
}
