package org.linewright.operations;

import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.SettingChange;

/**
 * Some settings of a group that are to be others, such as a finding proposes.
 *
 * @param settings values by key, written as in the group's file
 */
public record SettingsWish(GroupId group, Map<String, String> settings) {

    public SettingsWish {
        settings = Map.copyOf(settings);
    }

    /** As a wish for this configuration; refused when it has no such group, or a group no such setting. */
    public Outcome<Wish> in(Configuration now) {
        Optional<LineGroup> changed = Optional.ofNullable(now.groups().get(group)); // framework-driven null
        for (Map.Entry<String, String> one : settings.entrySet()) {
            changed = changed.flatMap(before -> new SettingChange(one.getKey(), one.getValue()).into(before));
        }
        return changed.map(after -> Outcome.done(Wish.put(after)))
                .orElseGet(() -> Outcome.refused(OperationTrouble.SETTING_GONE.about(group)));
    }
}
