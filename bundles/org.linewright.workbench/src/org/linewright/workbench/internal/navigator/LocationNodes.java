package org.linewright.workbench.internal.navigator;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.Node;

/** The locations that line groups name. */
final class LocationNodes {

    private LocationNodes() {
    }

    static Node top(Configuration configuration) {
        Map<String, Long> groups = configuration.groups()
                .values()
                .stream()
                .flatMap(group -> group.location().stream())
                .collect(Collectors.groupingBy(location -> location, TreeMap::new, Collectors.counting()));
        Node top = Node.of("locations", new Text("Standorte", "Locations"), Icon.LOCATION)
                .with(groups.entrySet().stream().map(entry -> node(entry.getKey(), entry.getValue())).toList());
        return groups.isEmpty() ? top.saying(new Text("noch keine", "none yet")) : top;
    }

    private static Node node(String location, long groups) {
        return Node.of(location, Text.same(location), Icon.LOCATION)
                .opening("location", location)
                .saying(groups == 1
                        ? new Text("1 Leitungsgruppe", "1 line group")
                        : Text.of("{0} Leitungsgruppen", "{0} line groups", groups));
    }
}
