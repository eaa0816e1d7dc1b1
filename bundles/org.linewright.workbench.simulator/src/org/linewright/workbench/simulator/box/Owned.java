package org.linewright.workbench.simulator.box;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Route;

/** Which numbers are whose. */
public record Owned(Numbering numbering) {

    /** The number of an extension as the whole world dials it; the extension alone without a base number. */
    public String whole(String extension) {
        return extension.isEmpty() || numbering.base().isEmpty()
                ? extension
                : "+" + numbering.country() + " " + numbering.area() + " " + numbering.base() + " " + extension;
    }

    /** By which routes an account is reached; a sentence for each. */
    public List<Text> routes(String account) {
        return numbering.routes()
                .stream()
                .filter(route -> route.accounts().contains(account))
                .map(route -> words(route, numbering.routeOf(account).filter(route::equals).isPresent()))
                .toList();
    }

    private Text words(Route route, boolean own) {
        Text named = route.number().isEmpty()
                ? Text.of("Route «{0}» ohne Nummer", "route “{0}” without a number", route.label())
                : Text.of("Route {0} ({1})", "route {0} ({1})", route.number(), whole(route.number()));
        Text grouped = route.target() instanceof Route.ToGroups
                ? Text.of("{0}, über {1}", "{0}, by {1}", named, route.target().label())
                : named;
        return own ? Text.of("{0}; mit ihr ruft der Account an.", "{0}; the account calls by it.", grouped) : grouped;
    }
}
