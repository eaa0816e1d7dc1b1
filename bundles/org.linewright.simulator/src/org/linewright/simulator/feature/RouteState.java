package org.linewright.simulator.feature;

import java.time.Duration;
import java.util.Optional;

/**
 * What is switched on for a route.
 *
 * @param always where its calls go at once
 * @param later where they go when nobody has answered in time
 * @param quiet whether it does not ring
 */
public record RouteState(Optional<String> always, Optional<Later> later, boolean quiet) {

    public static final RouteState NONE = new RouteState(Optional.empty(), Optional.empty(), false);

    /** A forwarding after a time. */
    public record Later(String number, Duration after) {
    }

    RouteState after(Wish wish) {
        return switch (wish) {
            case Wish.Forward(String number, Optional<Duration> time) -> time.isPresent()
                    ? new RouteState(always, time.map(after -> new Later(number, after)), quiet)
                    : new RouteState(Optional.of(number), later, quiet);
            case Wish.StopForwarding(boolean timedToo) -> new RouteState(Optional.empty(),
                    later.filter(kept -> !timedToo), quiet);
            case Wish.Quiet(boolean everywhere, boolean on) when !everywhere -> new RouteState(always, later, on);
            default -> this;
        };
    }
}
