package org.linewright.simulator.call;

import java.util.Optional;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Wish;
import org.linewright.simulator.subscription.MessageSummary;

/** The voice boxes of the routes. Called under the lock of the {@link Exchange}: must be quick. */
public interface Visits {

    /**
     * What a visitor hears there; empty when there is no box, which is answered 480. Nothing is done yet.
     *
     * @param caller who visits it, as he is shown
     */
    Optional<Performance> visit(RouteId route, Wish.Visit wanted, String caller);

    /** How many messages are in the box of a route. */
    MessageSummary summary(RouteId route);
}
