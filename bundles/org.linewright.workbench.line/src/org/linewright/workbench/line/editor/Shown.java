package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Snapshot;

/**
 * What the pages show, at one instant. A value.
 *
 * @param edit the group as it stands in the editor
 * @param saved the group the edit began from
 * @param profile what the driver says; empty while it is asked and when it is not here
 * @param missing whether the driver is not here
 * @param troubles what is wrong or deserves a look
 * @param lacking the lines whose passwords nobody keeps
 * @param now everything else
 */
record Shown(GroupEdit edit, LineGroup saved, Optional<PbxProfile> profile, boolean missing, List<Trouble> troubles,
        Set<String> lacking, Snapshot now) {

    private static final Set<String> FORWARDING = Set.of(Keys.FORWARD_WHEN, Keys.FORWARD_CALLERS);

    Shown {
        troubles = List.copyOf(troubles);
        lacking = Set.copyOf(lacking);
    }

    LineGroup group() {
        return edit.group();
    }

    boolean readOnly() {
        return now.readOnly();
    }

    /** Whether this field can only be read now; when and for whom is forwarded says nothing as long as nothing is. */
    boolean locked(Setting field) {
        return readOnly() || FORWARDING.contains(field.key())
                && group().calls().forwarding().administrative().isEmpty();
    }
}
