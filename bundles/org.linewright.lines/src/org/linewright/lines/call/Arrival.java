package org.linewright.lines.call;

import org.linewright.core.line.DeclineCode;

/** What the rules make of a call that comes in. */
sealed interface Arrival {

    record Rings() implements Arrival {
    }

    record Declined(DeclineCode how) implements Arrival {
    }

    record Elsewhere(String target) implements Arrival {
    }
}
