package org.linewright.lines.engine;

import java.util.List;

/** A line's next state, and what to do on the way there, in this order. */
record LineStep(LineProgress next, List<LineEffect> effects) {

    static LineStep to(LineProgress next, LineEffect... effects) {
        return new LineStep(next, List.of(effects));
    }
}
