package org.linewright.operations;

import java.time.Instant;
import java.util.List;
import org.linewright.operations.GroupChange.SettingChange;

/**
 * One apply of this process that can be undone.
 *
 * @param id names it for {@link OpenConfiguration#undo}
 * @param at when it was done
 * @param changes what it did, group by group
 * @param locations what it did, location by location
 * @param defaults what it made usual in groups
 */
public record ChangeSet(String id, Instant at, List<GroupChange> changes, List<LocationChange> locations,
        List<SettingChange> defaults) {

    public ChangeSet {
        changes = List.copyOf(changes);
        locations = List.copyOf(locations);
        defaults = List.copyOf(defaults);
    }
}
