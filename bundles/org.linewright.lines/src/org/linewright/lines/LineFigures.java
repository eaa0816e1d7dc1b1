package org.linewright.lines;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/** What running lines count. Safe for all threads; nothing here blocks. */
public interface LineFigures {

    /** The calls there are now, the oldest first, each with how it sounds; cheap enough to be asked every second. */
    List<CallFigures> calls();

    /**
     * Tells {@code listener} every call as it ends, whoever led it, with its last figures; none is left out. It is called
     * on a thread of its own, one call at a time; what it has not taken yet waits, so it has to be quick.
     *
     * @return ends it
     */
    Watch watchEnds(Consumer<CallFigures> listener);
}
