package org.linewright.lines;

import java.util.function.Consumer;

/** Who takes the calls that come in. */
@FunctionalInterface
public interface CallTaker {

    /**
     * A call rings at a line, or was refused at once as it offers nothing that is spoken here: then it is over already. On a
     * stack thread: quick.
     *
     * @return told the report now and after everything that happens, one call at a time, on a thread of its own; when it
     *     is slow it is told only the newest. The last one is over.
     */
    Consumer<CallReport> offered(OfferedCall call);
}
