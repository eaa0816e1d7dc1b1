package org.linewright.diagnostics.internal.check;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Does the router keep the same public address and port for us? By what the registrar saw one after the other. */
final class NatMapping implements Check {

    private static final Text PURPOSE = new Text("Sieht der Registrar die Leitungen immer unter derselben Adresse?",
            "Does the registrar always see the lines under the same address?");

    /** A port of ours as one registrar sees it: a router may have a mapping for each of them. */
    private record Way(Subject group, String own, InetSocketAddress registrar) {
    }

    @Override
    public String id() {
        return "nat-mapping";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Map<Way, List<Mapping>> ways = Mapping.of(examined).collect(Collectors.groupingBy(
                one -> new Way(places.group(one.line()), one.own(), one.registrar()), LinkedHashMap::new,
                Collectors.toList()));
        Sweep sweep = new Sweep(this,
                new Text("Solange aufgezeichnet wurde, sah der Registrar die Gruppe {0} unter derselben Adresse.",
                        "While it was recorded, the registrar saw the group {0} under the same address."),
                Unseen.TWO_REGISTRATIONS);
        return sweep.of(ways.entrySet().stream().flatMap(way -> judged(way.getKey(), way.getValue())));
    }

    private static Stream<Observation> judged(Way way, List<Mapping> mappings) {
        Set<String> seen = mappings.stream().map(Mapping::seen).collect(Collectors.toCollection(LinkedHashSet::new));
        if (mappings.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(seen.size() == 1
                ? Observation.fine(way.group())
                : Observation.wrong(way.group(), LineDiagnosis.ADDRESS_CHANGED,
                        way.own() + " → " + String.join(" → ", seen), String.join(", ", seen)));
    }
}
