package org.linewright.simulator.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.simulator.Binding;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.StarCode;
import org.linewright.simulator.feature.Wish;

/** Where a call goes. */
sealed interface Destination {

    /** The forwardings that it took to get there. */
    Trail trail();

    /**
     * To devices that ring together.
     *
     * @param time how long
     * @param onward where it goes when nobody answers
     */
    record Devices(List<Binding> bindings, Duration time, Optional<Onward> onward, Text understood, Trail trail)
            implements Destination {
    }

    /**
     * Out of the house.
     *
     * @param emergency whether somebody calls for help
     */
    record World(String number, boolean emergency, Text understood, Trail trail) implements Destination {
    }

    /** To the PBX itself. */
    record Star(StarCode.Dialled dialled, Trail trail) implements Destination {
    }

    /** To the voice box of a route. */
    record Box(RouteId route, Wish.Visit visit, Text understood, Trail trail) implements Destination {
    }

    /** Nowhere. */
    record Nowhere(int status, Text reason, Trail trail) implements Destination {
    }
}
