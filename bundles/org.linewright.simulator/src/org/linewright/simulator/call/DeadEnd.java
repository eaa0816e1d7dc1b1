package org.linewright.simulator.call;

import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.call.Destination.Nowhere;
import org.linewright.simulator.feature.RouteId;

/** Why a call gets nowhere, in words. */
final class DeadEnd {

    private DeadEnd() {
    }

    static Nowhere foreignDomain(String host, Trail trail) {
        return of(404, trail, "die Domäne {0} ist eine fremde", "{0} is a foreign domain", host);
    }

    static Nowhere noCode(int status, Trail trail) {
        return of(status, trail, "kein Kurzwahlcode", "not a star code");
    }

    static Nowhere noBox(RouteId route, Trail trail) {
        return of(480, trail, "die Route {0} hat keinen Anrufbeantworter", "route {0} has no voice box", route);
    }

    static Nowhere foreignBox(RouteId route, Trail trail) {
        return of(403, trail, "der Anrufbeantworter der Route {0} ist ein fremder",
                "the voice box of route {0} is somebody else's", route);
    }

    static Nowhere nothingRings(int status, Trail trail) {
        return of(status, trail, "es klingelt nichts, was herangeholt werden kann",
                "nothing rings that could be picked up");
    }

    /** A circle of forwardings that nothing has rung in yet is refused as one; otherwise nobody has answered. */
    static Nowhere circle(RouteId route, Trail trail) {
        return of(trail.rang() ? 480 : 482, trail, "die Weiterleitungen führen im Kreis: {0} → {1}",
                "the forwardings go in a circle: {0} → {1}", trail.told(), route);
    }

    static Nowhere quiet(int status, RouteId route, Trail trail) {
        return of(status, trail, "die Route {0} will nicht gestört werden (DND)",
                "route {0} does not want to be disturbed", route);
    }

    static Nowhere quiet(int status, AccountId account, Trail trail) {
        return of(status, trail, "der Account {0} will nicht gestört werden (DND global)",
                "the account {0} does not want to be disturbed", account.name());
    }

    static Nowhere noAccount(AccountId account, Trail trail) {
        return of(404, trail, "den Account {0} gibt es nicht", "there is no account {0}", account.name());
    }

    static Nowhere notRegistered(AccountId account, Trail trail) {
        return of(480, trail, "der Account {0} ist nicht angemeldet", "the account {0} is not registered",
                account.name());
    }

    static Nowhere noGroup(RouteId route, Trail trail) {
        return of(486, trail, "keine Klingelgruppe der Route {0} ist mehr übrig", "no ring group of route {0} is left",
                route);
    }

    private static Nowhere of(int status, Trail trail, String german, String english, Object... about) {
        return new Nowhere(status, Text.of(german, english, about), trail);
    }
}
