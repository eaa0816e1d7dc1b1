package org.linewright.lines;

import java.time.Instant;
import org.linewright.core.Text;

/**
 * What an extension is doing.
 *
 * @param extension as it is dialled
 * @param since when it came into this state
 * @param words the same for a person; why nothing is known when nothing is
 */
public record ExtensionLamp(String extension, State state, Instant since, Text words) {

    /** What the lamp shows. */
    public enum State {
        /** Nothing is known, for the reason that the words say. */
        UNKNOWN("unbekannt", "unknown"),
        /** No phone is registered there: a call would reach nobody. */
        UNREGISTERED("nicht angemeldet", "not registered"),
        /** It does not telephone, and the PBX does not tell whether a phone is registered at all. */
        IDLE_OR_UNREGISTERED("frei oder nicht angemeldet", "idle or not registered"),
        /** A phone is registered, and does not telephone. */
        IDLE("frei", "idle"),
        /** It is being called; perhaps it telephones as well. */
        RINGING("klingelt", "ringing"),
        /** It telephones, or calls somebody. */
        TALKING("im Gespräch", "talking"),
        /** It holds every call that it has. */
        HELD("hält", "holding");

        private final Text label;

        State(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }
}
