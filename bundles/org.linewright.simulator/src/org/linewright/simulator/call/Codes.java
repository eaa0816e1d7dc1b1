package org.linewright.simulator.call;

import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Route;
import org.linewright.simulator.feature.BoxAddress;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.StarCode;
import org.linewright.simulator.feature.Wish;
import org.linewright.simulator.plan.Meaning;

/** Where star codes lead, and the names of voice boxes, which are no numbers either. */
record Codes(Routing routing, Supplier<PbxSettings> settings) {

    Destination star(String number, Trail trail) {
        Optional<StarCode.Dialled> code = StarCode.of(number)
                .filter(dialled -> !trail.forwarded() || dialled.wish() instanceof Wish.Box);
        if (code.isEmpty()) {
            return DeadEnd.noCode(settings.get().calls().features().unknown().status(), trail);
        }
        StarCode.Dialled dialled = code.orElseThrow();
        RouteId route = trail.forwarded() ? trail.hops().getLast().route() : routing.calling(trail.caller());
        return dialled.wish() instanceof Wish.Box(Wish.Visit visit)
                ? new Destination.Box(route, visit, dialled.words(), trail)
                : new Destination.Star(dialled, trail);
    }

    /** A voice box that is called by its name; empty when there is none. */
    Optional<Destination> box(String name, Trail trail) {
        return BoxAddress.of(name).flatMap(box -> route(box.extension(), trail.caller().domain())
                .map(route -> box.personal() && !route.equals(routing.calling(trail.caller()))
                        ? DeadEnd.foreignBox(route, trail)
                        : new Destination.Box(route, box.visit(), box.words(), trail)));
    }

    /** The route of an extension of the domain. */
    private Optional<RouteId> route(String extension, String domain) {
        return switch (routing.plan(domain).meaning(extension)) {
            case Meaning.Internal(Route route) -> Optional.of(RouteId.of(domain, route));
            case Meaning.Person(AccountId account) -> Optional.of(routing.own(account));
            default -> Optional.empty();
        };
    }
}
