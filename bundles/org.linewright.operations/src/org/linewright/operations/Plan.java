package org.linewright.operations;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.operations.GroupChange.SettingChange;

/**
 * What would happen. Made without any side effect; {@link OpenConfiguration#apply} does just this.
 *
 * @param base the version of the configuration it was made from
 * @param wish what it was made for, with the passwords that go because no line refers to them
 * @param changes what it does, group by group; empty when there is nothing to do
 * @param locations what it does, location by location
 * @param defaults what is usual in groups afterwards instead of before
 * @param troubles what a person should know before; none of them severe
 * @param fingerprint names exactly this plan on this base
 */
public record Plan(String base, Wish wish, List<GroupChange> changes, List<LocationChange> locations,
        List<SettingChange> defaults, List<Trouble> troubles, String fingerprint) {

    public Plan {
        changes = List.copyOf(changes);
        locations = List.copyOf(locations);
        defaults = List.copyOf(defaults);
        troubles = List.copyOf(troubles);
    }

    /** Whether the configuration is already as wished. */
    public boolean empty() {
        return changes.isEmpty() && locations.isEmpty() && defaults.isEmpty() && wish.secrets().isEmpty()
                && wish.forgotten().isEmpty();
    }
}
