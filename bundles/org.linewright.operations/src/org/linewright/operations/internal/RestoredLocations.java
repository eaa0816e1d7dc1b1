package org.linewright.operations.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.LocationWish;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.internal.Done.Side;
import org.linewright.store.Change;

/**
 * The locations that an undo brings back; each comes back whole.
 *
 * @param wish what becomes of them
 * @param wordings the texts of files that nobody touched since
 */
record RestoredLocations(LocationWish wish, Map<LocationId, Change.Wording> wordings) {

    /** @param troubles takes what was changed since and therefore stays */
    static RestoredLocations of(Done done, Configuration now, List<Trouble> troubles) {
        Map<LocationId, Location> put = new TreeMap<>();
        Set<LocationId> removed = new TreeSet<>();
        Map<LocationId, Change.Wording> wordings = new TreeMap<>();
        done.locationsBefore().forEach((id, before) -> {
            Side<Location> after = done.locationsAfter().get(id);
            Optional<Location> is = now.location(id);
            if (is.equals(after.thing())) {
                before.thing().ifPresentOrElse(location -> put.put(id, location), () -> removed.add(id));
                wordings.put(id, new Change.Wording(after.text(), before.text()));
            } else if (!is.equals(before.thing())) {
                troubles.add(OperationTrouble.UNDO_LOCATION.about(id));
            }
        });
        return new RestoredLocations(new LocationWish(put, removed, true), wordings);
    }
}
