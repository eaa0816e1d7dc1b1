package org.linewright.lines.engine;

/**
 * Where a line stands, for its state machine.
 *
 * @param phase what it is doing
 * @param failures failed attempts in a row
 * @param forbidden how many of them were a plain no to the account
 * @param until when its registration runs out, in monotonic nanoseconds; meaningful while it has one
 * @param again whether it has to register once more after the running attempt
 * @param leave whether it has to go after the running attempt
 */
record LineProgress(Phase phase, int failures, int forbidden, long until, boolean again, boolean leave) {

    /** What a line is doing. */
    enum Phase {
        /** Not started. */
        NEW,
        /** Waits for its first turn. */
        QUEUED,
        /** Registers, without a registration so far. */
        ATTEMPT,
        /** Registered; waits for its refresh. */
        UP,
        /** Registered, and refreshes. */
        REFRESH,
        /** Not registered; waits for its next try. */
        BACKOFF,
        /** A person has to act. */
        REFUSED,
        /** Registered; waits for its turn to un-register. */
        LEAVE_QUEUED,
        /** Un-registers. */
        LEAVING,
        /** Over. */
        GONE
    }

    static final LineProgress NEW = new LineProgress(Phase.NEW, 0, 0, 0, false, false);

    LineProgress in(Phase other) {
        return new LineProgress(other, failures, forbidden, until, again, leave);
    }

    LineProgress up(long expiry) {
        return new LineProgress(Phase.UP, 0, 0, expiry, false, leave);
    }

    LineProgress failed(Phase next, boolean no) {
        return new LineProgress(next, failures + 1, forbidden + (no ? 1 : 0), until, false, leave);
    }

    LineProgress fresh(Phase next) {
        return new LineProgress(next, 0, 0, until, false, leave);
    }

    LineProgress onceMore() {
        return new LineProgress(phase, failures, forbidden, until, true, leave);
    }

    LineProgress toLeave() {
        return new LineProgress(phase, failures, forbidden, until, false, true);
    }

    LineProgress toStay(Phase next) {
        return new LineProgress(next, failures, forbidden, until, next == Phase.LEAVING, false);
    }

    /** Its registration has not run out. */
    boolean granted(long now) {
        return until - now > 0;
    }

    /** An attempt is on the wire. */
    boolean busy() {
        return phase == Phase.ATTEMPT || phase == Phase.REFRESH || phase == Phase.LEAVING;
    }

    boolean registered(long now) {
        return (phase == Phase.UP || phase == Phase.REFRESH) && granted(now);
    }
}
