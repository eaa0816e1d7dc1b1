package org.linewright.drivers.internal.seal;

/** What a signature is worth here. */
public enum Verdict {
    /** One publisher who is trusted here vouches for every entry. */
    TRUSTED,
    /** Somebody vouches for every entry, but there is a doubt about him. */
    STRANGER,
    /** Nobody vouches for anything. */
    UNSIGNED,
    /** It is not what somebody signed, or no sound jar. */
    BROKEN
}
