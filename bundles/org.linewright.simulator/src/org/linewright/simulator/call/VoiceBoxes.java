package org.linewright.simulator.call;

import java.util.Optional;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Wish;

/** The voice boxes of the routes. Called under the lock of the {@link Exchange}: must be quick. */
@FunctionalInterface
public interface VoiceBoxes {

    /** There are none. */
    VoiceBoxes NONE = (route, visit) -> Optional.empty();

    /** How the box of a route behaves to a visitor; empty when there is none, which is answered 480. */
    Optional<Part> visited(RouteId route, Wish.Visit visit);
}
