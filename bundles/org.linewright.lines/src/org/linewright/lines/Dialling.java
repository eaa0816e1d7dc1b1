package org.linewright.lines;

import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;

/** What becomes of the numbers that a client dials and is shown. */
public interface Dialling {

    /** They are sent as they were dialled, and shown as they were told. */
    Dialling PLAIN = new Dialling() {
        @Override
        public Outcome<Dialled> dialled(LineId line, String typed) {
            return Outcome.done(new Dialled(typed, ""));
        }

        @Override
        public String shown(LineId line, String told) {
            return told;
        }
    };

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

    /**
     * What a client is shown of a caller. On a thread of its own; may wait for the disk.
     *
     * @param told the number as the PBX told it
     */
    String shown(LineId line, String told);
}
