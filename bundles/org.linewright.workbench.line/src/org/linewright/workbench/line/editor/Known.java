package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.UsualValues;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Snapshot;

/**
 * What is known about an edit. A value.
 *
 * @param now how everything stands
 * @param answer what the driver answered; empty while it is asked
 * @param found what planning found
 */
record Known(Snapshot now, Optional<Outcome<UsualValues>> answer, List<Trouble> found) {

    /** What the news above the pages say already. */
    private static final Set<String> ABOVE = Set.of(OperationTrouble.SETTINGS_OLD.code(),
            OperationTrouble.SETTINGS_NEWER.code());

    Known {
        found = List.copyOf(found);
    }

    static Known of(Snapshot now) {
        return new Known(now, Optional.empty(), List.of());
    }

    Known at(Snapshot newer) {
        return new Known(newer, answer, found);
    }

    Known answered(Outcome<UsualValues> newer) {
        return new Known(now, Optional.of(newer), found);
    }

    Known finding(List<Trouble> newer) {
        return new Known(now, answer, newer);
    }

    /** What the driver knows, with what is usual here in the place of its presets. */
    Optional<PbxProfile> profile() {
        return answer.flatMap(Outcome::result).map(one -> one.profile().usually(now.configuration().defaults()));
    }

    Standing standing(Editing editing) {
        return new Standing(editing, now, answer.map(one -> one.map(UsualValues::profile)));
    }

    /** What the pages show of the edit. */
    Shown shown(Editing editing, Set<String> lacking) {
        return new Shown(editing.now(), editing.base(), profile(), answer.flatMap(Outcome::result),
                answer.filter(one -> !one.isDone()).isPresent(),
                troubles(editing.now()), lacking, now);
    }

    /** What does not fit is wrong now; what planning found may be about what was typed a blink ago. */
    List<Trouble> troubles(GroupEdit edit) {
        List<Trouble> all = new ArrayList<>(
                edit.form().troubles(profile().map(PbxProfile::fields).orElse(List.of())));
        found.stream().filter(trouble -> !ABOVE.contains(trouble.code()))
                .filter(trouble -> all.stream().noneMatch(one -> one.field().equals(trouble.field())))
                .forEach(all::add);
        return all;
    }
}
