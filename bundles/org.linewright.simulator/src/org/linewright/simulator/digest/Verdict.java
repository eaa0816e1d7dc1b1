package org.linewright.simulator.digest;

/** What a server thinks of a request's credentials. */
public enum Verdict {
    /** There are none for this realm and these algorithms. */
    MISSING,
    /** The password is not the right one. */
    WRONG,
    /** The password is right; the nonce is too old, not ours or its count does not rise. */
    STALE,
    /** This is the account. */
    RIGHT
}
