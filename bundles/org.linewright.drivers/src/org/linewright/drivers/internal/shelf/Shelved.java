package org.linewright.drivers.internal.shelf;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A driver that was brought in.
 *
 * @param active the jar that works
 * @param kept the jar that worked before it, to go back to
 * @param disabled whether a person switched it off
 */
public record Shelved(Held active, Optional<Held> kept, boolean disabled) {

    /** As it is when it has just been brought in. */
    static Shelved fresh(Held active) {
        return new Shelved(active, Optional.empty(), false);
    }

    Shelved updated(Held next) {
        return new Shelved(next, Optional.of(active), disabled);
    }

    Shelved disabled(boolean off) {
        return new Shelved(active, kept, off);
    }

    /** What has to be on the shelf for it. */
    Stream<Held> jars() {
        return Stream.concat(Stream.of(active), kept.stream());
    }
}
