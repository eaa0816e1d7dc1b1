package org.linewright.operations;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.Secret;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;

/**
 * What somebody wants to be different.
 *
 * @param put groups to add or to replace
 * @param removed groups that go
 * @param secrets passwords to keep, by the ID of {@code secret:ID}
 * @param forgotten passwords to keep no longer, by the same ID
 * @param locations what shall become of locations
 * @param migrating what is to be known when groups come to another version of their driver's settings
 * @param defaults what is to be usual in groups; empty leaves it as it is
 */
public record Wish(Map<GroupId, LineGroup> put, Set<GroupId> removed, Map<String, Secret> secrets,
        Set<String> forgotten, LocationWish locations, Migrating migrating, Optional<Defaults> defaults) {

    public Wish {
        put = Collections.unmodifiableMap(new TreeMap<>(put));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
        forgotten = Collections.unmodifiableSet(new TreeSet<>(forgotten));
        if (forgotten.stream().anyMatch(secrets::containsKey)) {
            throw new IllegalArgumentException("A wish cannot keep and forget the same secret");
        }
    }

    /** Nothing is migrated. */
    public Wish(Map<GroupId, LineGroup> put, Set<GroupId> removed, Map<String, Secret> secrets,
            Set<String> forgotten, LocationWish locations) {
        this(put, removed, secrets, forgotten, locations, Migrating.NOTHING, Optional.empty());
    }

    /** Groups and passwords; nothing is forgotten but what goes with the lines. */
    public Wish(Map<GroupId, LineGroup> put, Set<GroupId> removed, Map<String, Secret> secrets) {
        this(put, removed, secrets, Set.of(), LocationWish.NONE);
    }

    /** One group added or replaced. */
    public static Wish put(LineGroup... groups) {
        return new Wish(Configuration.of(List.of(groups)).groups(), Set.of(), Map.of());
    }

    public static Wish remove(GroupId... ids) {
        return new Wish(Map.of(), Set.of(ids), Map.of());
    }

    /** These passwords are kept no longer, as far as no line refers to them. */
    public static Wish forget(Collection<String> ids) {
        return new Wish(Map.of(), Set.of(), Map.of(), new TreeSet<>(ids), LocationWish.NONE);
    }

    /** One location added or replaced. */
    public static Wish put(Location... locations) {
        return of(new LocationWish(Configuration.of(List.of(), List.of(locations)).locations(), Set.of(), false));
    }

    public static Wish remove(LocationId... ids) {
        return of(new LocationWish(Map.of(), Set.of(ids), false));
    }

    /** This about locations, and nothing else. */
    public static Wish of(LocationWish locations) {
        return new Wish(Map.of(), Set.of(), Map.of(), Set.of(), locations);
    }

    /** What turns the one configuration into the other. */
    public static Wish from(Configuration now, Configuration wanted) {
        Map<GroupId, LineGroup> put = new TreeMap<>(wanted.groups());
        put.entrySet().removeIf(entry -> entry.getValue().equals(now.groups().get(entry.getKey())));
        Set<GroupId> removed = new TreeSet<>(now.groups().keySet());
        removed.removeAll(wanted.groups().keySet());
        Wish wish = new Wish(put, removed, Map.of(), Set.of(), LocationWish.from(now, wanted));
        return wanted.defaults().equals(now.defaults()) ? wish : wish.with(wanted.defaults());
    }

    /** The same wish, and this password to keep. */
    public Wish keeping(String id, Secret secret) {
        Map<String, Secret> more = new LinkedHashMap<>(secrets);
        more.put(id, secret);
        Set<String> fewer = new TreeSet<>(forgotten);
        fewer.remove(id);
        return new Wish(put, removed, more, fewer, locations, migrating, defaults);
    }

    /** The same groups and passwords to keep, and just these to forget. */
    public Wish forgetting(Set<String> ids) {
        return new Wish(put, removed, secrets, ids, locations, migrating, defaults);
    }

    /** The same, and this about locations. */
    public Wish with(LocationWish other) {
        return new Wish(put, removed, secrets, forgotten, other, migrating, defaults);
    }

    /** The same, in another version of a driver's settings. */
    public Wish with(Migrating other) {
        return new Wish(put, removed, secrets, forgotten, locations, other, defaults);
    }

    /** The same, and this usual in groups from then on. */
    public Wish with(Defaults other) {
        return new Wish(put, removed, secrets, forgotten, locations, migrating, Optional.of(other));
    }

    /** The configuration after it. */
    public Configuration applied(Configuration now) {
        Configuration after = defaults.map(now::withDefaults).orElse(now);
        for (GroupId id : removed) {
            after = after.without(id);
        }
        for (LineGroup group : put.values()) {
            after = after.with(group);
        }
        return locations.applied(after);
    }
}
