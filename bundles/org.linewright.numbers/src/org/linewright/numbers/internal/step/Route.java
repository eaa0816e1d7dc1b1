package org.linewright.numbers.internal.step;

/** Which steps a number still goes through. */
public enum Route {
    /** All that follow. */
    FULL,
    /** It was shortened to what dials inside: trunk code and final rules. */
    SHORTENED,
    /** Nothing shapes it any more, only the trunk code goes before it. */
    DIRECT,
    /** A rule has made it dialable: only the final rules. */
    READY,
    /** It stays as it is. */
    DONE
}
