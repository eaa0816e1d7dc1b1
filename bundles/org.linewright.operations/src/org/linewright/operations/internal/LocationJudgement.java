package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.numbers.check.Lint;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;

/**
 * Whether what is wished about locations can work, and what to know about it.
 *
 * @param rules those of the configuration afterwards
 * @param after the configuration afterwards
 */
record LocationJudgement(LocationRules rules, Configuration after, Wish wish) {

    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        wish.locations().put().values().forEach(location -> {
            troubles.addAll(name(location));
            troubles.addAll(lint(location));
        });
        wish.locations().removed().forEach(id -> troubles.addAll(used(id)));
        wish.put().values().forEach(group -> troubles.addAll(place(group)));
        return troubles;
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
                .map(compiled -> Lint.of(compiled).stream().map(this::weighed).toList())
                .orElseGet(() -> List.of(OperationTrouble.LOCATION_REGION.about(location.region()).at("region")));
    }

    /** What the person insists on after having been told is a warning only. */
    private Trouble weighed(Trouble trouble) {
        return trouble.severe() && wish.locations().insisted()
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

    private List<Trouble> place(LineGroup group) {
        return group.location().isPresent() && after.locationOf(group).isEmpty()
                ? List.of(OperationTrouble.LOCATION_MISSING.about(group.name(), group.location().get()).at("location"))
                : List.of();
    }
}
