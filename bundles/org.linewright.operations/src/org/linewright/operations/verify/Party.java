package org.linewright.operations.verify;

import org.linewright.core.Text;

/** Whom a verification calls between. */
public enum Party {
    /** The line whose codes are dialled. */
    TESTED("die geprüfte Leitung", "the tested line"),
    /** A second line that calls it. */
    CALLER("der Anrufer", "the caller"),
    /** A third line: target of forwardings, and picks calls up. */
    TARGET("das Ziel", "the target");

    private final Text label;

    Party(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }
}
