package org.linewright.operations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineId;
import org.linewright.numbers.Trace;

/**
 * A code that is ready to be dialled.
 *
 * @param values what was entered, without blanks and brackets
 * @param digits exactly what is dialled
 * @param trace the way of its number through the rules of the location; empty when it goes out as it was entered
 */
public record PlannedCode(LineId line, Feature feature, Map<Place, String> values, String digits,
        Optional<Trace> trace) {

    public PlannedCode {
        Map<Place, String> ordered = new EnumMap<>(Place.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /** What would happen. */
    public Text words() {
        return Text.of("Die Leitung {0} wählt {1}: {2}.", "Line {0} dials {1}: {2}.", line.user(), digits,
                feature.label());
    }
}
