package org.linewright.workbench.location.editor;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.location.editor.words.LocationEdit;

/**
 * What is known about an edit. A value.
 *
 * @param now how everything stands
 * @param learnt what its rules do
 * @param found what planning found
 */
record Known(Snapshot now, Learnt learnt, List<Trouble> found) {

    Known {
        found = List.copyOf(found);
    }

    static Known of(Snapshot now) {
        return new Known(now, Learnt.NOTHING, List.of());
    }

    Known at(Snapshot newer) {
        return new Known(newer, learnt, found);
    }

    Known learning(Learnt newer) {
        return new Known(now, newer, found);
    }

    Known finding(List<Trouble> newer) {
        return new Known(now, learnt, newer);
    }

    Shown shown(LocationEdit edit) {
        return new Shown(edit, learnt, troubles(edit), now);
    }

    /** What does not fit is wrong now; what planning found may be about what was typed a blink ago. */
    List<Trouble> troubles(LocationEdit edit) {
        List<Trouble> all = new ArrayList<>(edit.troubles());
        found.stream()
                .filter(trouble -> all.stream()
                        .noneMatch(one -> !one.field().isEmpty() && one.field().equals(trouble.field())))
                .forEach(all::add);
        return all;
    }
}
