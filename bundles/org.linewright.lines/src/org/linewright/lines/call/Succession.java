package org.linewright.lines.call;

import java.util.OptionalInt;
import org.linewright.sip.CallEvent;

/**
 * Which SIP call of several counts for one that is transferred. A value.
 *
 * @param counts the one that it is now; the first is 0
 * @param next the one that is to take its place
 * @param last the last number that was given
 * @param leaving whether we hang up
 */
record Succession(int counts, OptionalInt next, int last, boolean leaving) {

    static final Succession FIRST = new Succession(0, OptionalInt.empty(), 0, false);

    /** What something that happens means. */
    enum Meaning {
        /** It happens to the call as people know it. */
        OWN,
        /** It tells how the next one goes. */
        NEWS,
        /** The next one is answered, and it is the call from now on. */
        SUCCEEDED,
        /** The next one came to nothing. */
        FAILED,
        /** Who transferred us is gone: the next one, which is not answered yet, is all there is. */
        LEFT_ALONE,
        /** It is about one that counts no more. */
        FORMER
    }

    /** What it means, and what is so from then on. */
    record Step(Succession then, Meaning meaning) {
    }

    /** Whether another one may be begun. */
    boolean free() {
        return next.isEmpty() && !leaving;
    }

    /** Another one is begun. */
    Succession begun() {
        return new Succession(counts, OptionalInt.of(last + 1), last + 1, leaving);
    }

    Succession left() {
        return new Succession(counts, next, last, true);
    }

    Step after(int one, CallEvent event) {
        boolean waits = next.isPresent() && !leaving;
        if (one == counts) {
            // RFC 5589 §6: who transfers may go before anybody has answered
            return waits && event.last() ? new Step(succeeded(), Meaning.LEFT_ALONE) : new Step(this, Meaning.OWN);
        }
        if (!waits || one != next.getAsInt()) {
            return new Step(this, Meaning.FORMER);
        }
        if (event instanceof CallEvent.Answered) {
            return new Step(succeeded(), Meaning.SUCCEEDED);
        }
        return event.last()
                ? new Step(new Succession(counts, OptionalInt.empty(), last, false), Meaning.FAILED)
                : new Step(this, Meaning.NEWS);
    }

    private Succession succeeded() {
        return new Succession(next.orElseThrow(), OptionalInt.empty(), last, false);
    }
}
