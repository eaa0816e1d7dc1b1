package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.operations.MergedGroup.Conflict;
import org.linewright.operations.MergedLocation;

/**
 * Three-way merge of a location.
 *
 * @param taken the conflicts that theirs wins
 */
public record LocationMerge(Location base, Location theirs, Location mine, Set<String> taken) {

    public MergedLocation merged() {
        List<Conflict> conflicts = new ArrayList<>();
        Location merged = base;
        for (Part<Location, ?> part : LocationParts.ALL) {
            merged = new PartMerge(taken, conflicts).into(merged, part, "", Text.same("{0}"), Optional.of(base), theirs,
                    mine);
        }
        return new MergedLocation(merged, conflicts);
    }
}
