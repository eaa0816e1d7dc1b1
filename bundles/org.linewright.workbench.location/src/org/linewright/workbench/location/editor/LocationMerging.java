package org.linewright.workbench.location.editor;

import java.util.Set;
import org.linewright.core.location.Location;
import org.linewright.operations.MergedLocation;
import org.linewright.workbench.page.MergeChoice;

/**
 * Brings an edit of a location together with what others saved meanwhile.
 *
 * @param theirs what is on disk now
 */
record LocationMerging(Location theirs, Editing editing) {

    /** What there is to decide, and what comes along. */
    MergeChoice choice() {
        Location mine = editing.now().location();
        MergedLocation merged = MergedLocation.of(editing.base(), theirs, mine);
        return new MergeChoice(merged.conflicts(), Editing.differences(mine, merged.location()), this::settle);
    }

    private void settle(Set<String> taken) {
        editing.settle(theirs,
                MergedLocation.taking(taken, editing.base(), theirs, editing.now().location()).location());
    }
}
