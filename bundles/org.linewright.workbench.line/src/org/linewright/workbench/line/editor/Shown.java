package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Trouble;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.UsualValues;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Layers;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Brief;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.line.field.FieldOrigin;

/**
 * What the pages show, at one instant. A value.
 *
 * @param edit the group as it stands in the editor
 * @param saved the group the edit began from
 * @param profile what the driver says; empty while it is asked and when it is not here
 * @param values what is said about its settings below the group; empty like the profile
 * @param missing whether the driver is not here
 * @param troubles what is wrong or deserves a look
 * @param lacking the lines whose passwords nobody keeps
 * @param now everything else
 */
record Shown(GroupEdit edit, LineGroup saved, Optional<PbxProfile> profile, Optional<UsualValues> values,
        boolean missing, List<Trouble> troubles,
        Set<String> lacking, Snapshot now) {

    private static final Set<String> FORWARDING = Set.of(Keys.FORWARD_WHEN, Keys.FORWARD_CALLERS);

    Shown {
        troubles = List.copyOf(troubles);
        lacking = Set.copyOf(lacking);
    }

    LineGroup group() {
        return edit.group();
    }

    /** Where the value of this field comes from; empty where nothing is said but by the group, and while nobody knows. */
    Optional<FieldOrigin> origin(Setting field) {
        return values.filter(known -> Layers.has(field.key()))
                .flatMap(known -> known.profile().field(field.key()).map(raw -> Layers.of(raw, known.profile(),
                        known.generic(), now.configuration().defaults())))
                .map(layers -> new FieldOrigin(layers, edit.form().value(field), Brief.of(
                        UserNames.of(layers.own(group()).stream().map(Line::user).toList()).expression())));
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
