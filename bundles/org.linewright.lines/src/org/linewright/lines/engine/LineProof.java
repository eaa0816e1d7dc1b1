package org.linewright.lines.engine;

import org.linewright.sip.EchoWay;

/**
 * How far a line is with proving that it can be reached.
 *
 * @param way from where its next request leaves
 * @param failures how many requests in a row were lost
 * @param asked whether one is on its way
 * @param renewal what it does about a loss
 */
record LineProof(EchoWay way, int failures, boolean asked, Renewal renewal) {

    /** Registering anew, which opens the way to the line again. */
    enum Renewal {
        NONE,
        RUNNING,
        DONE
    }

    static LineProof by(EchoWay way) {
        return new LineProof(way, 0, false, Renewal.NONE);
    }

    LineProof asking() {
        return new LineProof(way, failures, true, renewal);
    }

    LineProof from(EchoWay other) {
        return new LineProof(other, 0, false, renewal);
    }

    LineProof lost() {
        return new LineProof(way, failures + 1, false, renewal);
    }

    LineProof renewing() {
        return new LineProof(way, 0, false, Renewal.RUNNING);
    }

    LineProof renewed() {
        return new LineProof(way, 0, asked, Renewal.DONE);
    }

    LineProof over() {
        return new LineProof(way, 0, false, Renewal.NONE);
    }
}
