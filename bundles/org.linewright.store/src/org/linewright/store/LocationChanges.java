package org.linewright.store;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;

/**
 * What becomes of locations.
 *
 * @param put locations to add or to replace
 * @param removed locations that go
 * @param wordings how the file of a location that is put is to read, where it matters
 */
public record LocationChanges(Map<LocationId, Location> put, Set<LocationId> removed,
        Map<LocationId, Change.Wording> wordings) {

    public static final LocationChanges NONE = new LocationChanges(Map.of(), Set.of(), Map.of());

    public LocationChanges {
        put = Collections.unmodifiableMap(new TreeMap<>(put));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        wordings = Map.copyOf(wordings);
        if (removed.stream().anyMatch(put::containsKey)) {
            throw new IllegalArgumentException("A change cannot put and remove the same location");
        }
    }

    /** These, and the location added or replaced. */
    public LocationChanges put(Location location) {
        Map<LocationId, Location> more = new TreeMap<>(put);
        more.put(location.id(), location);
        Set<LocationId> fewer = new TreeSet<>(removed);
        fewer.remove(location.id());
        return new LocationChanges(more, fewer, wordings);
    }

    /** These, and the location put with just this text, if its file still reads as it did. */
    public LocationChanges putWorded(Location location, Change.Wording wording) {
        LocationChanges change = put(location);
        Map<LocationId, Change.Wording> more = new TreeMap<>(wordings);
        more.put(location.id(), wording);
        return new LocationChanges(change.put(), change.removed(), more);
    }

    /** These, and the location removed. */
    public LocationChanges remove(LocationId id) {
        Map<LocationId, Location> fewer = new TreeMap<>(put);
        fewer.remove(id);
        Set<LocationId> more = new TreeSet<>(removed);
        more.add(id);
        return new LocationChanges(fewer, more, wordings);
    }
}
