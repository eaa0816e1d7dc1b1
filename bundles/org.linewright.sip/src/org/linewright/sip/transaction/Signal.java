package org.linewright.sip.transaction;

/** What happens to a transaction. */
public enum Signal {
    /** It starts. */
    BEGIN,
    /** A client got a provisional response, or a server is to send one. */
    PROVISIONAL,
    /** The same of a 2xx. */
    SUCCESS,
    /** The same of any other final response. */
    FAILURE,
    /** The request came once more. */
    AGAIN,
    /** The ACK came. */
    ACK,
    /** The system refused to send. */
    UNSENT,
    /** The timers of RFC 3261 table 4, and L and M of RFC 6026. */
    TIMER_A,
    TIMER_B,
    TIMER_D,
    TIMER_E,
    TIMER_F,
    TIMER_G,
    TIMER_H,
    TIMER_I,
    TIMER_J,
    TIMER_K,
    TIMER_L,
    TIMER_M;

    /** Of a response with this status. */
    public static Signal of(int status) {
        return status < 200 ? PROVISIONAL : status < 300 ? SUCCESS : FAILURE;
    }
}
