package org.linewright.simulator.feature;

/**
 * What is switched on for an account and for the route that it calls by, as it was when somebody looked.
 */
public record FeatureState(RouteId calling, RouteState route, AccountState account) {

    /** Whether nothing is. */
    public boolean plain() {
        return route.equals(RouteState.NONE) && account.equals(AccountState.NONE);
    }
}
