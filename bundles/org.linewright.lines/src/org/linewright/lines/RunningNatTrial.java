package org.linewright.lines;

import java.util.concurrent.CompletionStage;

/** A NAT trial under way. For any thread; nothing here blocks. */
public interface RunningNatTrial {

    /** How it stands now. */
    NatTrialReport report();

    /** Ends it early, within a few seconds: what it registered is un-registered. Harmless when it is over. */
    void cancel();

    /** The last report; completes when every socket is closed and everything is over, never exceptionally. */
    CompletionStage<NatTrialReport> ended();
}
