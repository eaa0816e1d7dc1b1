package org.linewright.operations;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;

/**
 * What a plan does to one group.
 *
 * @param kind added, changed or removed
 * @param id which group
 * @param name what people call it
 * @param settings the settings that differ, from before or, for a new group, from what the driver proposes
 * @param added user names that come, as an expression; empty when none
 * @param changed user names whose own settings change
 * @param removed user names that go
 * @param effects what follows for the running lines, in words
 */
public record GroupChange(Kind kind, GroupId id, String name, List<SettingChange> settings, String added,
        String changed, String removed, List<Text> effects) {

    /** What happens to the group. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One setting: what it is called, what it was, what it will be, as a person reads it. */
    public record SettingChange(Text label, Text before, Text after) {

        /** What it was is left out where it was empty. */
        public Text words() {
            return before.equals(Text.EMPTY)
                    ? Text.of("{0}: {1}", "{0}: {1}", label, after)
                    : Text.of("{0}: {1} → {2}", "{0}: {1} → {2}", label, before, after);
        }
    }

    public GroupChange {
        settings = List.copyOf(settings);
        effects = List.copyOf(effects);
    }
}
