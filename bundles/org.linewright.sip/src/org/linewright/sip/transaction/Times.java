package org.linewright.sip.transaction;

import java.time.Duration;

/** The times of RFC 3261 §17.1.1.1 over UDP, all made of one estimate of the round trip. */
public record Times(Duration t1) {

    /** The longest wait between two requests that are no INVITE, and between two responses to one. */
    public static final Duration T2 = Duration.ofSeconds(4);
    /** How long a message may stay in the network. */
    public static final Duration T4 = Duration.ofSeconds(5);

    /** How long anything is waited for: 64 × T1. */
    public Duration patience() {
        return Duration.ofNanos(64 * t1.toNanos());
    }

    static Duration doubled(Duration interval) {
        Duration twice = interval.plus(interval);
        return twice.compareTo(T2) > 0 ? T2 : twice;
    }
}
