package org.linewright.lines;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * A trial at one instant. A value: a newer one replaces it.
 *
 * @param stage where it stands
 * @param words the same for a person
 * @param messages every SIP message so far in order, retransmissions too, the first 200
 * @param result how it ended; empty before
 */
public record TrialReport(Stage stage, Text words, List<TrialMessage> messages, Optional<TrialResult> result) {

    /** Where a trial stands. */
    public enum Stage {
        /** Looks for the registrar's address. */
        LOOKING_UP,
        /** Asked the registrar and waits for its word. */
        ASKING,
        /** Takes its own Contact back. */
        LEAVING,
        /** Has a result. */
        OVER
    }

    public TrialReport {
        messages = List.copyOf(messages);
    }
}
