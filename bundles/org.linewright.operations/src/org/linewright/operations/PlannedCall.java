package org.linewright.operations;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.numbers.Trace;

/**
 * A call that is ready to be dialled.
 *
 * @param typed what was entered
 * @param digits exactly what is dialled
 * @param tail what is sent as tones once the call is answered; mostly empty
 * @param trace the way of the number through the rules of the location; empty when it goes out as it was entered
 */
public record PlannedCall(LineId line, String typed, String digits, String tail, Optional<Trace> trace) {

    /** What would happen. */
    public Text words() {
        Text dials = Text.of("Die Leitung {0} wählt {1}", "Line {0} dials {1}", line.user(), digits);
        return tail.isEmpty()
                ? Text.of("{0}.", "{0}.", dials)
                : Text.of("{0}, dann die Töne {1}.", "{0}, then the tones {1}.", dials, tail);
    }
}
