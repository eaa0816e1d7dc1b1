package org.linewright.operations.verify;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A call to make, and what to do while it goes on.
 *
 * @param from who calls
 * @param digits what he dials
 * @param answering who picks up when it rings there; the others let it ring
 * @param watch how long to look where it rings; when nobody has picked up by then the caller hangs up
 * @param meanwhile what somebody else dials as soon as it rings
 */
public record TestCall(Party from, String digits, Set<Party> answering, Duration watch, Optional<Meanwhile> meanwhile) {

    /** A code that somebody else dials while a call rings. */
    public record Meanwhile(Party by, String digits) {
    }

    public TestCall {
        answering = Set.copyOf(answering);
    }
}
