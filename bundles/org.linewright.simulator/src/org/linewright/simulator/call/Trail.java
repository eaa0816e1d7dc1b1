package org.linewright.simulator.call;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.feature.RouteId;

/**
 * The forwardings that a call has come by.
 *
 * @param caller who calls
 */
record Trail(AccountId caller, List<Hop> hops) {

    /**
     * One of them.
     *
     * @param route whose calls are forwarded
     * @param number where to, as it was dialled
     * @param rang whether it rang there before
     */
    record Hop(RouteId route, String number, boolean rang) {
    }

    Trail {
        hops = List.copyOf(hops);
    }

    static Trail of(AccountId caller) {
        return new Trail(caller, List.of());
    }

    Trail with(Hop hop) {
        return new Trail(caller, CallStep.joined(hops, List.of(hop)));
    }

    boolean forwarded() {
        return !hops.isEmpty();
    }

    boolean rang() {
        return hops.stream().anyMatch(Hop::rang);
    }

    /** Whether the call has been here before. */
    boolean passed(RouteId route) {
        return hops.stream().anyMatch(hop -> hop.route().equals(route));
    }

    /** The routes in their order. */
    String told() {
        return hops.stream().map(hop -> hop.route().toString()).collect(Collectors.joining(" → "));
    }
}
