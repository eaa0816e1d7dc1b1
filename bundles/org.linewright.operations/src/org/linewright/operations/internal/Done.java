package org.linewright.operations.internal;

import java.util.Map;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.ChangeSet;

/**
 * An apply with everything that it takes to undo it.
 *
 * @param before what it touched, as it was
 * @param after the same, as it left it
 * @param locationsBefore the locations it touched, as they were
 * @param locationsAfter the same, as it left them
 * @param secretsBefore the secrets it put or forgot, as they were; empty when there was none
 * @param secretsAfter the same, as it left them
 * @param usualBefore what was usual in groups
 * @param usualAfter the same, as it left it
 */
record Done(ChangeSet set, Map<GroupId, Side<LineGroup>> before, Map<GroupId, Side<LineGroup>> after,
        Map<LocationId, Side<Location>> locationsBefore, Map<LocationId, Side<Location>> locationsAfter,
        Map<String, Optional<Secret>> secretsBefore, Map<String, Optional<Secret>> secretsAfter,
        Defaults usualBefore, Defaults usualAfter) {

    /**
     * A group or a location on one side of a change.
     *
     * @param thing empty when there was none
     * @param text its file; empty when there was none
     */
    record Side<T>(Optional<T> thing, String text) {
    }

    Done {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        locationsBefore = Map.copyOf(locationsBefore);
        locationsAfter = Map.copyOf(locationsAfter);
    }
}
