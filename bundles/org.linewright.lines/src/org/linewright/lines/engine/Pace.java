package org.linewright.lines.engine;

import java.time.Duration;

/**
 * How quickly one registrar is served. The configured delay is the quickest; a busy answer halves the rate, each good one
 * gives a twentieth of it back (additive increase, multiplicative decrease). Not safe for threads.
 */
final class Pace {

    private static final double STEP = 0.05;
    private static final double SLOWEST = 1.0 / 64;
    /** A refresh that might come too late may leave up to a tenth earlier than its turn. */
    private static final double HURRY = 1 / 1.09;

    private long delay;
    private double share = 1;
    private long last;
    private boolean begun;
    private long heldUntil;
    private boolean held;

    Pace(Duration delay) {
        this.delay = delay.toNanos();
    }

    void delay(Duration other) {
        delay = other.toNanos();
    }

    /** The registrar answered well. */
    void faster() {
        share = Math.min(1, share + STEP);
    }

    /** The registrar said it is busy. */
    void slower() {
        share = Math.max(SLOWEST, share / 2);
    }

    /** Nothing leaves before {@code until}. */
    void hold(long until) {
        heldUntil = held ? Math.max(heldUntil, until) : until;
        held = true;
    }

    void release() {
        held = false;
    }

    /** When the next one may leave. */
    long next(long now, boolean pressed) {
        long gap = (long) (gap() * (pressed && share >= 1 ? HURRY : 1));
        long turn = begun ? Math.max(now, last + gap) : now;
        return held ? Math.max(turn, heldUntil) : turn;
    }

    /** One has left. */
    void left(long now) {
        held = held && heldUntil - now > 0;
        begun = true;
        last = now;
    }

    /** What left took that many turns more than one. */
    void charge(int turns) {
        last += (long) (gap() * Math.max(0, turns));
    }

    /** The current gap between two. */
    Duration current() {
        return Duration.ofNanos((long) gap());
    }

    private double gap() {
        return delay / share;
    }
}
