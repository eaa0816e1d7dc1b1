package org.linewright.lines;

import java.util.concurrent.CompletionStage;

/** A call of a line. For any thread; nothing here blocks; what no longer fits does nothing. */
public interface RunningCall {

    /** How it stands now. */
    CallReport report();

    /** Ends it, whatever it is doing. */
    void hangUp();

    /** The other side hears nothing until {@link #resume}. */
    void hold();

    void resume();

    /** The last report; completes when the call is over, never exceptionally. */
    CompletionStage<CallReport> ended();
}
