package org.linewright.pbx;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion.Change;

/**
 * A group in another version of its driver's settings. Pure and quick, like all of a profile.
 *
 * @param group in that version, or as near to it as is known
 * @param changes every setting that differs, in the order in which it was changed
 * @param troubles what a person should know before; severe when it cannot be
 */
public record Migrated(LineGroup group, List<Change> changes, List<Trouble> troubles) {

    public Migrated {
        changes = List.copyOf(changes);
        troubles = List.copyOf(troubles);
    }

    /**
     * The group in the version of this profile, with what it was kept for the way back. A group of this version or of a
     * newer one stays as it is.
     */
    public static Migrated to(PbxProfile profile, LineGroup group) {
        return new Forward(profile, group).migrated();
    }

    /**
     * The group as it was in an earlier version. What nobody has changed since the migration is exactly what it was;
     * what somebody has changed stays, or goes with a setting that was moved, and is told.
     *
     * @param version the version wanted; a group of it or of an older one stays as it is
     * @param known the migrations of the newer driver, for groups that were set up with it; may be empty
     */
    public static Migrated back(LineGroup group, int version, List<Migration> known) {
        return new Backward(group, known).to(version);
    }
}
