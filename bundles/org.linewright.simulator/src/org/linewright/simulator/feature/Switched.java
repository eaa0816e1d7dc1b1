package org.linewright.simulator.feature;

import java.util.List;
import java.util.Map;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;

/**
 * Everything that is switched on by star codes, as it was when somebody looked.
 *
 * @param routes without those of which nothing is
 * @param accounts likewise
 */
public record Switched(Map<RouteId, RouteState> routes, Map<AccountId, AccountState> accounts) {

    public static final Switched NOTHING = new Switched(Map.of(), Map.of());

    public Switched {
        routes = Map.copyOf(routes);
        accounts = Map.copyOf(accounts);
    }

    /** A sentence for each thing that is on for a route. */
    public List<Text> words(RouteId route) {
        return new FeatureState(route, routes.getOrDefault(route, RouteState.NONE), AccountState.NONE).words();
    }

    /** A sentence for each thing that is on for an account itself. */
    public List<Text> words(AccountId account) {
        RouteId none = new RouteId(account.domain(), "", account.name());
        return new FeatureState(none, RouteState.NONE, accounts.getOrDefault(account, AccountState.NONE)).words();
    }
}
