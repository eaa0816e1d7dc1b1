package org.linewright.simulator.call;

import java.time.Duration;
import java.util.Optional;

/**
 * How somebody behaves whom the PBX plays.
 *
 * @param rings how long it rings there; empty answers at once
 * @param hangsUp how long he talks then; empty leaves hanging up to the caller
 * @param end what the log says when he hangs up
 * @param introduction what the caller is told of him
 * @param performance what is heard of him; empty is nothing
 */
record Part(Optional<Duration> rings, Optional<Duration> hangsUp, End end, Optional<Introduction> introduction,
        Optional<Performance> performance) {

    /** Who answers at once and says this. */
    static Part saying(Optional<Performance> performance, Optional<Duration> hangsUp) {
        return new Part(Optional.empty(), hangsUp, End.CONFIRMED, Optional.empty(), performance);
    }

    /** Once he has picked up. */
    Part talking() {
        return new Part(Optional.empty(), hangsUp, end, Optional.empty(), performance);
    }

    Part introduced() {
        return new Part(rings, hangsUp, end, Optional.empty(), performance);
    }
}
