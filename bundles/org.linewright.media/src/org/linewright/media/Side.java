package org.linewright.media;

/** The two ends of a relay. */
public enum Side {
    /** Who called. */
    CALLER,
    /** Who was called. */
    CALLEE;

    public Side other() {
        return this == CALLER ? CALLEE : CALLER;
    }
}
