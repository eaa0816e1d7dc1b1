package org.linewright.lines;

import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;

/** A call of a line. For any thread; nothing here blocks; what no longer fits does nothing. */
public interface RunningCall {

    /** How it stands now. */
    CallReport report();

    /** Ends it, whatever it is doing. */
    void hangUp();

    /** The other side hears nothing until {@link #resume}. */
    void hold();

    void resume();

    /**
     * Presses keys one after the other, some of {@code 0123456789*#ABCD}.
     *
     * @return how many wait now; refused when the other side takes no keys, in words
     */
    Outcome<Integer> press(String keys);

    /** Sends the other side to whom these digits reach; when somebody answers there, our call is hung up. */
    void transfer(String digits);

    /** Connects the other side with that of another call of ours; when that is done, both of ours are over. */
    void transfer(RunningCall other);

    /** The last report; completes when the call is over, never exceptionally. */
    CompletionStage<CallReport> ended();
}
