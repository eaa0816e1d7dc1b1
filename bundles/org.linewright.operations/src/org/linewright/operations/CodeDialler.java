package org.linewright.operations;

import java.util.concurrent.CompletionStage;
import org.linewright.core.line.LineId;

/** Dials codes from running lines. */
@FunctionalInterface
public interface CodeDialler {

    /**
     * Calls this from a line, listens until the PBX hangs up or there is nothing more to hear, and hangs up. Any thread;
     * returns at once.
     *
     * @param digits exactly what is dialled
     * @return what came of it, within half a minute; never exceptionally
     */
    CompletionStage<CodeAnswer> dial(LineId line, String digits);
}
