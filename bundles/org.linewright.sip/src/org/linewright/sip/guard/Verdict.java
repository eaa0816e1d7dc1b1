package org.linewright.sip.guard;

/** What the guard makes of a datagram. */
public enum Verdict {
    /** A SIP message fit for the parser. */
    SIP(true),
    /** A STUN message (RFC 8489 §5). */
    STUN(true),
    /** An empty keep-alive: nothing but CR, LF or NUL. */
    KEEPALIVE(true),
    /** From an address we have no dealings with. */
    STRANGER(false),
    /** More from one address than the limit. */
    FLOOD(false),
    /** Larger than we take. */
    OVERSIZE(false),
    /** Too many header lines, or one too long. */
    HEADERS(false),
    /** Too many elements or parameters in one header. */
    ELEMENTS(false),
    /** A byte that no SIP header has. */
    CONTROL(false),
    /** A Via header with a comment or an escape: legal, never needed, and deadly to parsers. */
    VIA_COMMENT(false),
    /** Neither a request line nor a status line of SIP/2.0. */
    START_LINE(false),
    /** From, To, Call-ID, CSeq or Via is missing. */
    INCOMPLETE(false);

    private final boolean welcome;

    Verdict(boolean welcome) {
        this.welcome = welcome;
    }

    public boolean welcome() {
        return welcome;
    }
}
