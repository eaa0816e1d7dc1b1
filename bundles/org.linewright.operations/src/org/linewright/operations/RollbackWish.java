package org.linewright.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Migrated;
import org.linewright.pbx.Migration;
import org.linewright.pbx.PbxProfile;

/**
 * Groups of one driver are to come back to an earlier version of its settings. What nobody has changed since is exactly
 * what it was; what somebody has changed stays or goes along, and is told.
 *
 * @param driver the id of the driver
 * @param version the version wanted
 * @param older what the driver of that version knows, here or about to come; empty takes the driver that is here
 * @param known how groups came to the newer version, for those that began there; may be empty
 * @param only these groups; none means all of the driver
 */
public record RollbackWish(String driver, int version, Optional<PbxProfile> older, List<Migration> known,
        Set<GroupId> only) {

    public RollbackWish {
        known = List.copyOf(known);
        only = Set.copyOf(only);
    }

    /** All groups of a driver back to the version of an older release of it, which takes over from a newer one. */
    public static RollbackWish to(PbxProfile older, List<Migration> known) {
        return new RollbackWish(older.id(), older.settingsVersion(), Optional.of(older), known, Set.of());
    }

    /** As a wish for this configuration, which changes nothing when no group is newer. */
    public Wish in(Configuration now) {
        Map<GroupId, LineGroup> put = new TreeMap<>();
        List<Trouble> notes = new ArrayList<>();
        for (LineGroup group : now.groups().values()) {
            if (group.driver().equals(driver) && (only.isEmpty() || only.contains(group.id()))) {
                Migrated back = Migrated.back(group, version, known);
                back.troubles().forEach(trouble -> notes.add(MigrationWish.of(group, trouble)));
                put.put(group.id(), back.group());
            }
        }
        put.values().removeIf(group -> now.group(group.id()).filter(group::equals).isPresent());
        return new Wish(put, Set.of(), Map.of()).with(new Migrating(older, notes));
    }
}
