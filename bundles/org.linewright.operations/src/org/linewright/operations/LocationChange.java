package org.linewright.operations;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.GroupChange.Kind;
import org.linewright.operations.GroupChange.SettingChange;
import org.linewright.operations.internal.LocationDifferences;

/**
 * What a plan does to one location.
 *
 * @param kind added, changed or removed
 * @param id which location
 * @param name what people call it
 * @param settings what differs
 * @param effects what follows for numbers that are dialled, and which groups it concerns, in words
 */
public record LocationChange(Kind kind, LocationId id, String name, List<SettingChange> settings, List<Text> effects) {

    public LocationChange {
        settings = List.copyOf(settings);
        effects = List.copyOf(effects);
    }

    /** In which values two states of a location differ, in words. */
    public static List<SettingChange> between(Location before, Location after) {
        return LocationDifferences.settings(before, after);
    }
}
