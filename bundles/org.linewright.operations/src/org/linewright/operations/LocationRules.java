package org.linewright.operations;

import java.util.HashMap;
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
import org.linewright.core.location.LocationId;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Site;

/**
 * Compiles the rules of the locations of a configuration, each once, with the codes of the groups that stand there and
 * with what the other locations mean for it. One thread at a time; some milliseconds for a location, the first of a
 * country up to 0.1 s.
 */
public final class LocationRules {

    /** Codes whose number is a target that the PBX dials; of others the number is an extension and stays. */
    private static final Set<Feature> DIALLING = Set.of(Feature.FORWARD_ALWAYS_ON, Feature.FORWARD_AFTER_ON);

    private final NumberPlans numbers;
    private final Configuration configuration;
    private final Map<Location, Optional<DialRules>> compiled = new HashMap<>();

    public LocationRules(NumberPlans numbers, Configuration configuration) {
        this.numbers = numbers;
        this.configuration = configuration;
    }

    /** Empty when its country is unknown. */
    public Optional<DialRules> of(Location location) {
        return compiled.computeIfAbsent(location, this::made);
    }

    /** Whether the number of such a code is shaped by the rules. */
    public static boolean shapes(Feature feature) {
        return DIALLING.contains(feature);
    }

    private Optional<DialRules> made(Location location) {
        return numbers.plan(location.region())
                .map(plan -> DialRules.of(new Site(location, plan, codes(location), others(), numbers)));
    }

    private List<Site.Other> others() {
        return configuration.locations()
                .values()
                .stream()
                .flatMap(location -> numbers.plan(location.region())
                        .map(plan -> new Site.Other(location, plan))
                        .stream())
                .toList();
    }

    private Set<CodeTemplate> codes(Location location) {
        Set<CodeTemplate> codes = new LinkedHashSet<>();
        configuration.groups()
                .values()
                .stream()
                .filter(group -> isAt(group, location.id()))
                .forEach(group -> codes.addAll(codes(group)));
        return codes;
    }

    private static List<CodeTemplate> codes(LineGroup group) {
        return group.codes()
                .entrySet()
                .stream()
                .filter(code -> shapes(code.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether the group names this location. */
    public static boolean isAt(LineGroup group, LocationId id) {
        return group.location().filter(id.value()::equals).isPresent();
    }
}
