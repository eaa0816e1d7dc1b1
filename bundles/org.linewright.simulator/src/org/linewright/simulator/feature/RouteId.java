package org.linewright.simulator.feature;

import org.linewright.simulator.AccountId;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Route;

/**
 * Names a route of a domain.
 *
 * @param number its number; empty when it has none
 * @param account without a number, whose route it is
 */
public record RouteId(String domain, String number, String account) {

    public static RouteId of(String domain, Route route) {
        boolean numbered = !route.number().isEmpty();
        return new RouteId(domain, route.number(), numbered ? "" : switch (route.target()) {
            case Route.ToAccount(String account) -> account;
            case Route.ToGroups groups -> route.label();
        });
    }

    /** The route that an account calls by; one without a route is one by itself. */
    public static RouteId calling(AccountId account, Numbering numbers) {
        return numbers.routeOf(account.name())
                .map(route -> of(account.domain(), route))
                .orElseGet(() -> own(account));
    }

    /** An account without a route is one by itself. */
    public static RouteId own(AccountId account) {
        return new RouteId(account.domain(), "", account.name());
    }

    /** What a person reads. */
    @Override
    public String toString() {
        return number.isEmpty() ? account : number;
    }
}
