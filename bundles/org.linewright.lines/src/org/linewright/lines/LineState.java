package org.linewright.lines;

import org.linewright.core.Text;

/** Where a line stands. */
public enum LineState {
    /** Waits for its turn: the register delay spreads the lines. */
    WAITING("wartet", "waiting"),
    /** Its first registration, or one after a failure, is under way. */
    REGISTERING("meldet sich an", "registering"),
    /** The registrar has accepted it and the time it granted has not run out. */
    REGISTERED("angemeldet", "registered"),
    /** Not registered; tries again by itself. */
    RETRYING("versucht es wieder", "retrying"),
    /** Not registered; a person has to change something first. */
    REFUSED("abgewiesen", "refused"),
    /** Is being taken off the registrar. */
    LEAVING("meldet sich ab", "leaving"),
    /** Off, as wanted. */
    STOPPED("aus", "stopped");

    private final Text label;

    LineState(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }
}
