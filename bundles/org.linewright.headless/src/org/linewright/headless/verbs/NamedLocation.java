package org.linewright.headless.verbs;

import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.LocationRules;

/** Finds a location by what a person calls it. */
final class NamedLocation {

    private NamedLocation() {
    }

    /** The one of this id or name; the only one when none is named. */
    static Outcome<Location> of(Configuration configuration, Optional<String> called) {
        return called.isPresent() ? of(configuration, called.get()) : only(configuration);
    }

    static Outcome<Location> of(Configuration configuration, String called) {
        return found(configuration, called)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(configuration.locations().isEmpty()
                        ? HeadlessTrouble.LOCATION_NONE.about()
                        : HeadlessTrouble.LOCATION_UNKNOWN.about(called, all(configuration))));
    }

    /** Its rules; refused when its country has no numbering. */
    static Outcome<DialRules> rules(NumberPlans plans, Configuration configuration, Location found) {
        return new LocationRules(plans, configuration).of(found)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(HeadlessTrouble.REGION_STRANGE.about(found.region())));
    }

    static Optional<Location> found(Configuration configuration, String called) {
        return configuration.locations()
                .values()
                .stream()
                .filter(location -> location.id().value().equals(called) || location.name().equalsIgnoreCase(called))
                .findFirst();
    }

    private static Outcome<Location> only(Configuration configuration) {
        return switch (configuration.locations().size()) {
            case 0 -> Outcome.refused(HeadlessTrouble.LOCATION_NONE.about());
            case 1 -> Outcome.done(configuration.locations().values().iterator().next());
            default -> Outcome.refused(HeadlessTrouble.LOCATION_OPEN.about(all(configuration)));
        };
    }

    private static String all(Configuration configuration) {
        return configuration.locations()
                .values()
                .stream()
                .map(location -> location.id().value())
                .collect(Collectors.joining(", "));
    }
}
