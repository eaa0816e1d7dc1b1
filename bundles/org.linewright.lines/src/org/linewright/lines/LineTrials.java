package org.linewright.lines;

import java.util.function.Consumer;

/**
 * Registers one line for a look, before anything is stored: a dry run with a port, a user agent and a Contact of its
 * own. Running lines of the same account go on as they are.
 */
public interface LineTrials {

    /**
     * Starts a trial; returns at once. It ends by itself within {@link TrialWish#patience} and five seconds, and leaves
     * no thread, no socket and, as far as the registrar confirms it, no binding.
     *
     * @param listener told the report when it starts and after everything that happened, one call at a time, on a thread
     *     of its own; when it is slow it is told only the newest. The last one has a result.
     */
    RunningTrial start(TrialWish wish, Consumer<TrialReport> listener);
}
