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
}
