package org.linewright.simulator.feature;

import java.util.HashMap;
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

    /** Everything that is switched on now. */
    public Switched all() {
        return new Switched(without(routes, RouteState.NONE), without(accounts, AccountState.NONE));
    }

    /** Switches on what was on before a restart. */
    public void restore(Switched before) {
        routes.putAll(before.routes());
        accounts.putAll(before.accounts());
    }

    /** Nothing is switched on for this route any more. */
    public void reset(RouteId route) {
        routes.remove(route);
    }

    /** Nothing is switched on for this account any more; its routes stay as they are. */
    public void reset(AccountId account) {
        accounts.remove(account);
    }

    /** Nothing is left of an account that is gone. */
    public void forget(AccountId account) {
        accounts.remove(account);
        routes.remove(RouteId.own(account));
    }

    private static <K, V> Map<K, V> without(Map<K, V> states, V plain) {
        Map<K, V> switched = new HashMap<>(states);
        switched.values().removeIf(plain::equals);
        return switched;
    }
}
