package org.linewright.lines;

import java.time.Duration;

/**
 * A binding the registrar listed for the account of a line.
 *
 * @param uri its Contact
 * @param expires what was left of it
 * @param owner whose it is
 */
public record SeenContact(String uri, Duration expires, Owner owner) {

    /** Whose a binding is. */
    public enum Owner {
        /** This line's, now. */
        OURS,
        /** This line's, of an address it no longer uses. */
        LEFTOVER,
        /** Somebody else's: the account is not exclusive. */
        FOREIGN
    }
}
