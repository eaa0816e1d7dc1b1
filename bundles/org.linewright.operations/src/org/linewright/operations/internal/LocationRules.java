package org.linewright.operations.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Site;
import org.linewright.operations.Roster;

/** Compiles the rules of a location within its configuration. */
record LocationRules(NumberPlans numbers, Roster roster) {

    /** Codes whose number is a target that the PBX dials; of others the number is an extension and stays. */
    private static final Set<Feature> DIALLING = Set.of(Feature.FORWARD_ALWAYS_ON, Feature.FORWARD_AFTER_ON);

    /** Empty when its country is unknown. */
    Optional<DialRules> of(Location location, Configuration configuration) {
        return numbers.plan(location.region())
                .map(plan -> DialRules.of(new Site(location, plan, codes(location, configuration),
                        others(configuration.locations().values()), numbers)));
    }

    private List<Site.Other> others(Collection<Location> locations) {
        return locations.stream()
                .flatMap(location -> numbers.plan(location.region())
                        .map(plan -> new Site.Other(location, plan))
                        .stream())
                .toList();
    }

    private static Set<CodeTemplate> codes(Location location, Configuration configuration) {
        Set<CodeTemplate> codes = new LinkedHashSet<>();
        configuration.groups()
                .values()
                .stream()
                .filter(group -> group.location().filter(location.id().value()::equals).isPresent())
                .forEach(group -> codes.addAll(codes(group)));
        return codes;
    }

    private static List<CodeTemplate> codes(LineGroup group) {
        return group.codes()
                .entrySet()
                .stream()
                .filter(code -> DIALLING.contains(code.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
