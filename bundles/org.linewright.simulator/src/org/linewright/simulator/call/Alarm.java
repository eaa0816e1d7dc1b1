package org.linewright.simulator.call;

/** What a call waits for. */
enum Alarm {
    /** It has rung long enough. */
    NO_ANSWER,
    /** Ask both ends whether they are there. */
    PULSE,
    /** Ask once more: both had asked at the same time. */
    AGAIN,
    /** Somebody outside picks up. */
    PICK_UP,
    /** Somebody outside has talked enough. */
    HANG_UP
}
