package org.linewright.simulator.feature;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.simulator.AccountId;

/** What is switched on, by route and by account. Thread: any; never blocks. */
public final class Features {

    private final Map<RouteId, RouteState> routes = new ConcurrentHashMap<>();
    private final Map<AccountId, AccountState> accounts = new ConcurrentHashMap<>();

    public RouteState of(RouteId route) {
        return routes.getOrDefault(route, RouteState.NONE);
    }

    public AccountState of(AccountId account) {
        return accounts.getOrDefault(account, AccountState.NONE);
    }

    /** An account that calls by this route wants something switched. */
    public void switched(AccountId account, RouteId route, Wish wish) {
        routes.compute(route, (same, state) -> Optional.ofNullable(state).orElse(RouteState.NONE).after(wish));
        accounts.compute(account,
                (same, state) -> Optional.ofNullable(state).orElse(AccountState.NONE).after(wish));
    }

    public Map<RouteId, RouteState> routes() {
        return Map.copyOf(routes);
    }

    public Map<AccountId, AccountState> accounts() {
        return Map.copyOf(accounts);
    }

    /** As it was before. */
    public void remember(Map<RouteId, RouteState> ofRoutes, Map<AccountId, AccountState> ofAccounts) {
        routes.putAll(ofRoutes);
        accounts.putAll(ofAccounts);
    }

    /** Nothing is left of an account that is gone. */
    public void forget(AccountId account) {
        accounts.remove(account);
        routes.remove(RouteId.own(account));
    }
}
