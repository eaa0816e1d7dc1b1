package org.linewright.lines;

import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;

/** What becomes of what a client dials. */
@FunctionalInterface
public interface Dialling {

    /** It is sent as it was dialled. */
    Dialling PLAIN = (line, typed) -> Outcome.done(new Dialled(typed, ""));

    /**
     * What is sent.
     *
     * @param digits as the PBX wants it
     * @param tail keys to press once the call is answered; may be empty
     */
    record Dialled(String digits, String tail) {
    }

    /**
     * On a thread of its own; may wait for the disk.
     *
     * @return refused when it is no number
     */
    Outcome<Dialled> dialled(LineId line, String typed);
}
