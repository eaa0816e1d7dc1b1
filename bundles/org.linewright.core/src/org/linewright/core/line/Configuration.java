package org.linewright.core.line;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything an administrator has set up, as one value.
 *
 * @param groups the line groups, sorted by id
 */
public record Configuration(Map<GroupId, LineGroup> groups) {

    public static final Configuration EMPTY = new Configuration(Map.of());

    public Configuration {
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }

    public static Configuration of(Collection<LineGroup> groups) {
        Map<GroupId, LineGroup> byId = new TreeMap<>();
        groups.forEach(group -> byId.put(group.id(), group));
        return new Configuration(byId);
    }

    public Optional<LineGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id)); // framework-driven null
    }

    /** This configuration with the group added or replaced. */
    public Configuration with(LineGroup group) {
        Map<GroupId, LineGroup> changed = new TreeMap<>(groups);
        changed.put(group.id(), group);
        return new Configuration(changed);
    }

    public Configuration without(GroupId id) {
        Map<GroupId, LineGroup> changed = new TreeMap<>(groups);
        changed.remove(id);
        return new Configuration(changed);
    }
}
