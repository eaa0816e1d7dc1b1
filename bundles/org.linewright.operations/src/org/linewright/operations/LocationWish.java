package org.linewright.operations;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;

/**
 * What shall become of locations.
 *
 * @param put locations to add or to replace
 * @param removed locations that go
 * @param insisted whether it shall be so even though a check of its rules is severe; the person was told
 * @param texts how the file of a location that is put is to read, where a person wrote it
 */
public record LocationWish(Map<LocationId, Location> put, Set<LocationId> removed, boolean insisted,
        Map<LocationId, String> texts) {

    public static final LocationWish NONE = new LocationWish(Map.of(), Set.of(), false);

    public LocationWish {
        put = Collections.unmodifiableMap(new TreeMap<>(put));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    public LocationWish(Map<LocationId, Location> put, Set<LocationId> removed, boolean insisted) {
        this(put, removed, insisted, Map.of());
    }

    /** What turns the locations of the one configuration into those of the other. */
    static LocationWish from(Configuration now, Configuration wanted) {
        Map<LocationId, Location> put = new TreeMap<>(wanted.locations());
        put.entrySet().removeIf(entry -> entry.getValue().equals(now.locations().get(entry.getKey())));
        Set<LocationId> removed = new TreeSet<>(now.locations().keySet());
        removed.removeAll(wanted.locations().keySet());
        return new LocationWish(put, removed, false);
    }

    /** The same, whatever the checks say. */
    public LocationWish insisting() {
        return new LocationWish(put, removed, true, texts);
    }

    Configuration applied(Configuration now) {
        Configuration after = now;
        for (LocationId id : removed) {
            after = after.withoutLocation(id);
        }
        for (Location location : put.values()) {
            after = after.withLocation(location);
        }
        return after;
    }
}
