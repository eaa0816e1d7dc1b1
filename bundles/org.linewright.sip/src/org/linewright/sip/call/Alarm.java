package org.linewright.sip.call;

/** The timers of a call; each is set at most once at a time. */
enum Alarm {
    /** A CANCEL had no effect for 64 × T1 (RFC 3261 §9.1). */
    CANCELLED,
    /** It still rings: say so again (RFC 3261 §13.3.1.1). */
    RINGING,
    /** It has rung long enough (RFC 3261 §13.3.1). */
    PATIENCE,
    /** The owner owes an answer. */
    ANSWER,
    /** Another offer after a collision (RFC 3261 §14.1). */
    GLARE,
    /** A transfer that had to wait is asked for. */
    REFER,
    /** The session is to be refreshed by us (RFC 4028 §10). */
    REFRESH,
    /** The other side has not refreshed it (RFC 4028 §10). */
    EXPIRY,
    /** The owner has not said whether he lets himself be transferred. */
    TRANSFER
}
