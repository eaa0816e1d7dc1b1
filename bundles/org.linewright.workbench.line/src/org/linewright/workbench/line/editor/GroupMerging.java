package org.linewright.workbench.line.editor;

import java.util.Optional;
import java.util.Set;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MergedGroup;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.page.MergeChoice;

/**
 * Brings an edit of a group together with what others saved meanwhile.
 *
 * @param theirs what is on disk now
 */
record GroupMerging(LineGroup theirs, Editing editing) {

    /** What there is to decide, and what comes along. */
    MergeChoice choice(Optional<PbxProfile> profile) {
        LineGroup mine = editing.now().group();
        MergedGroup merged = MergedGroup.of(editing.base(), theirs, mine);
        return new MergeChoice(merged.conflicts(),
                Differences.between(mine, GroupEdit.of(merged.group()), profile).all(), this::settle);
    }

    private void settle(Set<String> taken) {
        LineGroup together = MergedGroup.taking(taken, editing.base(), theirs, editing.now().group()).group();
        editing.settle(theirs, editing.now().with(together));
    }
}
