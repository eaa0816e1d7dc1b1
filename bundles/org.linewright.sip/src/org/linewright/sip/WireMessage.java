package org.linewright.sip;

import java.net.InetSocketAddress;

/**
 * One SIP message as a person may see it.
 *
 * @param direction sent or received
 * @param peer where it went to or came from
 * @param text its text, lines ended by a line feed, with every credential masked
 */
public record WireMessage(Direction direction, InetSocketAddress peer, String text) {

    /** Which way it went. */
    public enum Direction {
        SENT,
        RECEIVED
    }
}
