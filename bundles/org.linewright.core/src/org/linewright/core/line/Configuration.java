package org.linewright.core.line;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;

/**
 * Everything an administrator has set up, as one value.
 *
 * @param groups the line groups, sorted by id
 * @param locations the locations, sorted by id
 * @param defaults what is usual in its groups
 */
public record Configuration(Map<GroupId, LineGroup> groups, Map<LocationId, Location> locations, Defaults defaults) {

    public static final Configuration EMPTY = new Configuration(Map.of(), Map.of(), Defaults.NONE);

    public Configuration {
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
        locations = Collections.unmodifiableMap(new TreeMap<>(locations));
    }

    /** One in whose groups nothing is usual but what their drivers say. */
    public Configuration(Map<GroupId, LineGroup> groups, Map<LocationId, Location> locations) {
        this(groups, locations, Defaults.NONE);
    }

    /** A configuration of groups alone. */
    public static Configuration of(Collection<LineGroup> groups) {
        return of(groups, List.of());
    }

    public static Configuration of(Collection<LineGroup> groups, Collection<Location> locations) {
        Map<GroupId, LineGroup> groupsById = new TreeMap<>();
        groups.forEach(group -> groupsById.put(group.id(), group));
        Map<LocationId, Location> locationsById = new TreeMap<>();
        locations.forEach(location -> locationsById.put(location.id(), location));
        return new Configuration(groupsById, locationsById, Defaults.NONE);
    }

    public Optional<LineGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id)); // framework-driven null
    }

    public Optional<Location> location(LocationId id) {
        return Optional.ofNullable(locations.get(id)); // framework-driven null
    }

    /** The location of a group; empty when it has none, or one that is not there. */
    public Optional<Location> locationOf(LineGroup group) {
        return group.location().filter(LocationId::fits).map(LocationId::new).flatMap(this::location);
    }

    /** This configuration with the group added or replaced. */
    public Configuration with(LineGroup group) {
        Map<GroupId, LineGroup> changed = new TreeMap<>(groups);
        changed.put(group.id(), group);
        return new Configuration(changed, locations, defaults);
    }

    public Configuration without(GroupId id) {
        Map<GroupId, LineGroup> changed = new TreeMap<>(groups);
        changed.remove(id);
        return new Configuration(changed, locations, defaults);
    }

    /** This configuration with the location added or replaced. */
    public Configuration withLocation(Location location) {
        Map<LocationId, Location> changed = new TreeMap<>(locations);
        changed.put(location.id(), location);
        return new Configuration(groups, changed, defaults);
    }

    public Configuration withoutLocation(LocationId id) {
        Map<LocationId, Location> changed = new TreeMap<>(locations);
        changed.remove(id);
        return new Configuration(groups, changed, defaults);
    }

    /** This configuration with something else usual; no group changes by it. */
    public Configuration withDefaults(Defaults other) {
        return new Configuration(groups, locations, other);
    }
}
