package org.linewright.alarms.internal.course;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The shorter of two waits that may both be missing. */
final class Soonest {

    private Soonest() {
    }

    static Optional<Duration> of(Optional<Duration> one, Optional<Duration> other) {
        return Stream.concat(one.stream(), other.stream()).min(Duration::compareTo);
    }
}
