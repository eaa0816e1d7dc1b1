package org.linewright.core;

/** How much a trouble weighs. */
public enum Severity {
    /** Good to know; nothing to do. */
    NOTE,
    /** Works, but the person should look at it. */
    WARNING,
    /** What was asked for is not done. */
    ERROR
}
