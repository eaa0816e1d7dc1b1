package org.linewright.lines;

import java.util.Optional;
import org.linewright.core.Text;

/**
 * Whether messages wait in the voice box of a line.
 *
 * @param counts how many; empty when the PBX does not count them
 * @param mailbox the number of the box; empty when the PBX does not tell
 * @param words the same for a person; why nothing is known when nothing is
 */
public record MailboxLamp(State state, Optional<Counts> counts, String mailbox, Text words) {

    /** What the lamp shows. */
    public enum State {
        /** Nobody has asked for it. */
        OFF("aus", "off"),
        /** Nothing is known, for the reason that the words say. */
        UNKNOWN("unbekannt", "unknown"),
        NOTHING_NEW("keine neuen Nachrichten", "no new messages"),
        NEW_MESSAGES("neue Nachrichten", "new messages");

        private final Text label;

        State(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * How many messages there are.
     *
     * @param fresh not heard yet
     * @param heard heard, and kept
     * @param urgent how many of the fresh ones are urgent
     */
    public record Counts(int fresh, int heard, int urgent) {
    }

    public static MailboxLamp off() {
        return new MailboxLamp(State.OFF, Optional.empty(), "", State.OFF.label());
    }
}
