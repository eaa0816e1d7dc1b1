package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.Node;

/** The locations, and those that line groups name and that are not there. */
record LocationNodes(Configuration configuration, Map<String, Long> groups) {

    static Node top(Configuration configuration) {
        return new LocationNodes(configuration, configuration.groups()
                .values()
                .stream()
                .flatMap(group -> group.location().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))).top();
    }

    private Node top() {
        List<Node> all = Stream.concat(configuration.locations().values().stream().map(this::here),
                groups.keySet().stream().filter(id -> !known(id)).map(LocationNodes::missing)).toList();
        Node top = Node.of("locations", new Text("Standorte", "Locations"), Icon.LOCATION).making("location").with(all);
        return all.isEmpty() ? top.saying(new Text("noch keine", "none yet")) : top;
    }

    private Node here(Location location) {
        long count = groups.getOrDefault(location.id().value(), 0L);
        return Node.of(location.id().value(), Text.same(location.name()), Icon.LOCATION)
                .opening("location", location.id().value())
                .saying(count == 1
                        ? new Text("1 Leitungsgruppe", "1 line group")
                        : Text.of("{0} Leitungsgruppen", "{0} line groups", count));
    }

    private boolean known(String id) {
        return LocationId.fits(id) && configuration.location(new LocationId(id)).isPresent();
    }

    private static Node missing(String id) {
        return Node.of(id, Text.same(id), Icon.WARNING).saying(new Text("gibt es nicht", "is not there"));
    }
}
