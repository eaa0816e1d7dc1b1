package org.linewright.simulator.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;

/**
 * What is switched on for an account and for the route that it calls by, as it was when somebody looked.
 *
 * @param calling that route
 */
public record FeatureState(RouteId calling, RouteState route, AccountState account) {

    /** Whether nothing is. */
    public boolean plain() {
        return route.equals(RouteState.NONE) && account.equals(AccountState.NONE);
    }

    /** A sentence for each thing that is on, in the order in which they count. */
    public List<Text> words() {
        Stream<Optional<Text>> all = Stream.of(
                route.always()
                        .map(number -> Text.of("Route {0}: Weiterleitung sofort an {1}.",
                                "Route {0}: forwarded at once to {1}.", calling, number)),
                said(route.quiet(), "Route {0}: DND.", "Route {0}: do not disturb."),
                said(account.quiet(), "Account: DND global.", "Account: do not disturb on any route."),
                route.later()
                        .map(later -> Text.of("Route {0}: Weiterleitung nach {2} s an {1}.",
                                "Route {0}: forwarded after {2} s to {1}.", calling, later.number(),
                                later.after().toSeconds())),
                said(account.withheld(), "Account: Rufnummer unterdrückt.", "Account: own number withheld."));
        return all.flatMap(Optional::stream).toList();
    }

    private Optional<Text> said(boolean on, String german, String english) {
        return Optional.of(Text.of(german, english, calling)).filter(text -> on);
    }
}
