package org.linewright.diagnostics;

/** What is shown of a message. Credentials never are. */
public enum Masking {
    /** Numbers and names are replaced, each by the same word wherever it stands in the recording. */
    PRIVATE,
    /** Numbers and names as they were; only for whom somebody asked for it. */
    OPEN
}
