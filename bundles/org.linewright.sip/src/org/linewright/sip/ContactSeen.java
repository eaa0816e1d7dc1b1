package org.linewright.sip;

import java.time.Duration;

/**
 * One binding that the registrar listed in a 200 OK (RFC 3261 §10.3 step 8).
 *
 * @param uri its Contact URI as sent
 * @param expires what is left of it
 * @param ours whether it is the Contact of this line, now
 * @param leftover whether it is of this line, but of an address we no longer use
 */
public record ContactSeen(String uri, Duration expires, boolean ours, boolean leftover) {

    /** Somebody else uses the account. */
    public boolean foreign() {
        return !ours && !leftover;
    }
}
