package org.linewright.operations;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineId;

/**
 * A code that was dialled, and what the PBX answered.
 *
 * @param at when the answer came
 */
public record SentCode(LineId line, Feature feature, Map<Place, String> values, String digits, Instant at,
        CodeAnswer answer) {

    public SentCode {
        Map<Place, String> ordered = new EnumMap<>(Place.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /** Whether both are told in one place: the newer one counts. */
    boolean replaces(SentCode older) {
        return line.equals(older.line) && feature == older.feature && answer.taken() == older.answer.taken();
    }
}
