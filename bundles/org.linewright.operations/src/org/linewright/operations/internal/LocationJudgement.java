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
import org.linewright.operations.LocationProposal;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;

/**
 * Whether locations can work as they would be, and what to know about them.
 *
 * @param roster the drivers that have something to propose
 * @param rules those of the configuration afterwards
 * @param after the configuration afterwards
 */
record LocationJudgement(Roster roster, LocationRules rules, Configuration after) {

    /** What is to be said about a wish. */
    List<Trouble> of(Wish wish) {
        List<Trouble> troubles = new ArrayList<>();
        boolean insisted = wish.locations().insisted();
        wish.locations().put().values().forEach(location -> {
            troubles.addAll(name(location));
            lint(location).forEach(trouble -> troubles.add(weighed(trouble, insisted)));
            troubles.addAll(proposed(location));
        });
        wish.locations().removed().forEach(id -> troubles.addAll(used(id)));
        wish.put().values().forEach(group -> {
            troubles.addAll(of(group));
            after.locationOf(group).filter(location -> !wish.locations().put().containsKey(location.id()))
                    .ifPresent(location -> troubles.addAll(proposed(location, group.driver())));
        });
        return troubles;
    }

    /** What is to be said about a location as it is. */
    List<Trouble> of(Location location) {
        return Stream.of(name(location), lint(location), proposed(location)).flatMap(List::stream).toList();
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

    /** What the drivers of its groups would have otherwise. */
    private List<Trouble> proposed(Location location) {
        return after.groups()
                .values()
                .stream()
                .filter(group -> LocationRules.isAt(group, location.id()))
                .map(LineGroup::driver)
                .distinct()
                .flatMap(driver -> proposed(location, driver).stream())
                .toList();
    }

    private List<Trouble> proposed(Location location, String driver) {
        return LocationProposal.of(driver, roster)
                .map(proposal -> proposal.unlike(location)
                        .stream()
                        .map(setting -> OperationTrouble.LOCATION_UNLIKE.about(location.name(), setting.label(),
                                setting.said(setting.in(location)), proposal.label(), setting.said(setting.preset()),
                                setting.help()).at(field(setting)))
                        .toList())
                .orElse(List.of());
    }

    private static String field(Setting setting) {
        return setting.key().equals(Keys.DIAL_FORMAT) ? "habits.international.local" : "habits.alwaysAreaCode";
    }

    private List<Trouble> lint(Location location) {
        return rules.of(location)
                .map(Lint::of)
                .orElseGet(() -> List.of(OperationTrouble.LOCATION_REGION.about(location.region()).at("region")));
    }

    /** What the person insists on after having been told bars nothing; nor does an expectation, which is a reminder. */
    private static Trouble weighed(Trouble trouble, boolean insisted) {
        boolean reminder = trouble.code().equals(NumberTrouble.UNMET.code());
        boolean unknown = trouble.code().equals(OperationTrouble.LOCATION_REGION.code());
        return trouble.severe() && (insisted && !unknown || reminder)
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
