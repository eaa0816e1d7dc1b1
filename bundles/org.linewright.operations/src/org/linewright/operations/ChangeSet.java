package org.linewright.operations;

import java.time.Instant;
import java.util.List;

/**
 * One apply of this process that can be undone.
 *
 * @param id names it for {@link OpenConfiguration#undo}
 * @param at when it was done
 * @param changes what it did, group by group
 * @param locations what it did, location by location
 */
public record ChangeSet(String id, Instant at, List<GroupChange> changes, List<LocationChange> locations) {

    public ChangeSet {
        changes = List.copyOf(changes);
        locations = List.copyOf(locations);
    }
}
