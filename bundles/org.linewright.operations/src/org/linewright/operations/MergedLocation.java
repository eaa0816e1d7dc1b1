package org.linewright.operations;

import java.util.List;
import java.util.Set;
import org.linewright.core.location.Location;
import org.linewright.operations.MergedGroup.Conflict;
import org.linewright.operations.internal.LocationMerge;

/**
 * Two edits of one location brought together, as {@link MergedGroup} does with groups; a list of rules is one value.
 *
 * @param location what comes out
 * @param conflicts what a person has to decide; empty when nothing is in dispute
 */
public record MergedLocation(Location location, List<Conflict> conflicts) {

    public MergedLocation {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Brings two edits of one location together, value by value. Pure.
     *
     * @param base what both began with
     * @param theirs what is on disk now
     * @param mine what the editor holds
     */
    public static MergedLocation of(Location base, Location theirs, Location mine) {
        return taking(Set.of(), base, theirs, mine);
    }

    /** The same, but for these conflicts theirs is taken; the others are left to decide. */
    public static MergedLocation taking(Set<String> theirKeys, Location base, Location theirs, Location mine) {
        return new LocationMerge(base, theirs, mine, theirKeys).merged();
    }
}
