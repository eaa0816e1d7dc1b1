package org.linewright.lines;

import java.util.concurrent.CompletionStage;

/** A trial under way. For any thread; nothing here blocks. */
public interface RunningTrial {

    /** How it stands now. */
    TrialReport report();

    /** Ends it early: what may have been registered is un-registered, nothing else is sent. Harmless when it is over. */
    void cancel();

    /** The last report; completes when the port is closed and everything is over, never exceptionally. */
    CompletionStage<TrialReport> ended();
}
