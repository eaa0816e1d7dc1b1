package org.linewright.pbx;

import org.linewright.core.Text;

/**
 * Something about this PBX that no setting changes and every administrator should know.
 *
 * @param sentence how it is
 * @param consequence what follows for the person
 */
public record Fact(Topic topic, Text sentence, Text consequence, Source source) {

    /** What it is about, so that a face can show it where it matters. */
    public enum Topic {
        /** Versions that were tried together. */
        TESTED_WITH,
        /** How many calls were tried at once. */
        TESTED_CALLS,
        /** An account may be registered by us only. */
        EXCLUSIVE_ACCOUNT,
        /** Whose feature wins when both sides have one switched on. */
        PRECEDENCE,
        /** What the two sides do not tell each other. */
        SYNCHRONISATION,
        /** What is to be set up on the PBX itself. */
        SET_ON_PBX,
        /** What does not work, and cannot be made to from our side. */
        KNOWN_LIMIT
    }
}
