package org.linewright.simulator.transaction;

import java.time.Duration;

/** What a transaction waits for, by what it is for; the letters are those of RFC 3261 §17. */
public enum Tick {
    /** Send once more: A and E of a client, G of a server. */
    REPEAT,
    /** Give up: B and F of a client, H of a server. */
    GIVE_UP,
    /** Send a provisional response once more (RFC 3262 §3). */
    REPEAT_PROVISIONAL,
    /** Wait no longer for its PRACK. */
    GIVE_UP_PROVISIONAL,
    /** Give up what was cancelled: 64 times T1 after the CANCEL (RFC 3261 §9.1). */
    ABANDON,
    /** Forget: D and M of a client, I, J and L of a server. */
    FORGET;

    static final Duration T1 = Duration.ofMillis(500);
    static final Duration T2 = Duration.ofSeconds(4);
    static final Duration T4 = Duration.ofSeconds(5);
    /** 64 times T1. */
    static final Duration PATIENCE = T1.multipliedBy(64);

    static Duration doubled(Duration interval) {
        Duration twice = interval.multipliedBy(2);
        return twice.compareTo(T2) > 0 ? T2 : twice;
    }
}
