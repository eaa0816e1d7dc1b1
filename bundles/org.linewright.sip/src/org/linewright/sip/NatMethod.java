package org.linewright.sip;

/** How a probe finds out whether a port is still open after a silence. */
public enum NatMethod {
    /**
     * A second socket asks, and names the public port of the silent one in its Via. Without {@code rport} the answer
     * goes there (RFC 3261 §18.2.2), if the server does as the RFC says.
     */
    OTHER_PORT,
    /** The silent socket is registered, and a second one asks for it through the server. */
    INBOUND,
    /**
     * The silent socket asks again: a new public port means that the old one was forgotten. The same one means nothing
     * by itself, since many routers give it again.
     */
    DRIFT
}
