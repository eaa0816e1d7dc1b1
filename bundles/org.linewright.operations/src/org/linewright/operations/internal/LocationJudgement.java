package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.check.Lint;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;

/**
 * Whether locations can work as they would be, and what to know about them.
 *
 * @param rules those of the configuration afterwards
 * @param after the configuration afterwards
 */
record LocationJudgement(LocationRules rules, Configuration after) {

    /** What is to be said about a wish. */
    List<Trouble> of(Wish wish) {
        List<Trouble> troubles = new ArrayList<>();
        wish.locations().put().values().forEach(location -> of(location)
                .forEach(trouble -> troubles.add(weighed(trouble, wish.locations().insisted()))));
        wish.locations().removed().forEach(id -> troubles.addAll(used(id)));
        wish.put().values().forEach(group -> troubles.addAll(of(group)));
        return troubles;
    }

    /** What is to be said about a location as it is. */
    List<Trouble> of(Location location) {
        return Stream.concat(name(location).stream(), lint(location).stream()).toList();
    }

    /** What is to be said about the location of a group. */
    List<Trouble> of(LineGroup group) {
        return group.location().isPresent() && after.locationOf(group).isEmpty()
                ? List.of(OperationTrouble.LOCATION_MISSING.about(group.name(), group.location().get()).at("location"))
                : List.of();
    }

    private List<Trouble> name(Location location) {
        if (location.name().isBlank()) {
            return List.of(OperationTrouble.LOCATION_NAME_EMPTY.about(location.id()).at("name"));
        }
        return after.locations()
                .values()
                .stream()
                .filter(other -> !other.id().equals(location.id()) && other.name().equalsIgnoreCase(location.name()))
                .map(other -> OperationTrouble.LOCATION_NAME_TAKEN.about(location.name(), other.id()).at("name"))
                .toList();
    }

    private List<Trouble> lint(Location location) {
        return rules.of(location)
                .map(Lint::of)
                .orElseGet(() -> List.of(OperationTrouble.LOCATION_REGION.about(location.region()).at("region")));
    }

    /** What the person insists on after having been told bars nothing; nor does an expectation, which is a reminder. */
    private static Trouble weighed(Trouble trouble, boolean insisted) {
        boolean reminder = trouble.code().equals(NumberTrouble.UNMET.code());
        return trouble.severe() && (insisted || reminder)
                ? new Trouble(trouble.code(), Severity.WARNING, trouble.sentence(), trouble.remedy(), trouble.field(),
                        trouble.detail())
                : trouble;
    }

    private List<Trouble> used(LocationId id) {
        String groups = after.groups()
                .values()
                .stream()
                .filter(group -> LocationRules.isAt(group, id))
                .map(LineGroup::name)
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? List.of() : List.of(OperationTrouble.LOCATION_USED.about(id, groups));
    }
}
