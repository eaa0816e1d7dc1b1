package org.linewright.lines.engine;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.lines.CallFigures;
import org.linewright.lines.LineFigures;
import org.linewright.lines.call.CallDesk;
import org.linewright.lines.chronicle.Chronicle;

/** What the lines of this process count. */
record OwnFigures(CallDesk desk, Chronicle chronicle) implements LineFigures {

    @Override
    public List<CallFigures> calls() {
        return desk.figures();
    }

    @Override
    public Watch watchEnds(Consumer<CallFigures> listener) {
        return chronicle.watchEnds(listener);
    }
}
