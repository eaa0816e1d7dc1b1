package org.linewright.lines.chronicle;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Watch;
import org.linewright.lines.CallFigures;

/** Tells what happened to the lines and their calls to everybody who asked. For any thread; never blocks. */
public final class Chronicle {

    private final Audience<CallFigures> ends = new Audience<>("call ends");

    /**
     * A call is over.
     *
     * @param last asked only when somebody wants to know
     */
    public void ended(Supplier<CallFigures> last) {
        if (!ends.isEmpty()) {
            ends.tell(last.get());
        }
    }

    public Watch watchEnds(Consumer<CallFigures> listener) {
        return ends.join(listener);
    }
}
