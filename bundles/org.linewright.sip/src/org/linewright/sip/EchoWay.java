package org.linewright.sip;

/** From where a line sends a request to itself. */
public enum EchoWay {
    /** From a port of its own: a way to the line's port that a router has closed stays closed, and so it shows. */
    ASIDE,
    /**
     * From the line's own port, which opens the way to it again: for a PBX that listens only to the port that registered.
     */
    SAME
}
