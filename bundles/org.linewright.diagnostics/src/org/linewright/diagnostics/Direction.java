package org.linewright.diagnostics;

/** Which way a message went, seen from us. */
public enum Direction {
    SENT,
    RECEIVED,
    /** Between others: read from a file. */
    SEEN
}
