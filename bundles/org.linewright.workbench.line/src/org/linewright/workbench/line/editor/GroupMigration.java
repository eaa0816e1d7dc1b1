package org.linewright.workbench.line.editor;

import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MigrationWish;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.RollbackWish;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxProfile;

/**
 * How one group comes to the version of its driver's settings, from an older one or from a newer one.
 *
 * @param profile what its driver knows; empty when nobody knows it
 */
record GroupMigration(LineGroup group, Optional<PbxProfile> profile) {

    /** Refused when there is nothing to do, or it cannot be done. */
    Outcome<Wish> in(Configuration now) {
        return profile.map(known -> in(known, now))
                .orElseGet(() -> Outcome.refused(OperationTrouble.DRIVER_GONE.about(group.driver(), group.name())));
    }

    private Outcome<Wish> in(PbxProfile known, Configuration now) {
        int written = group.settings().number();
        int current = known.settingsVersion();
        if (written == current) {
            return Outcome.refused(OperationTrouble.SETTINGS_CURRENT.about(group.name(), current));
        }
        return written < current
                ? new MigrationWish(known, Set.of(group.id())).in(now)
                : Outcome.done(new RollbackWish(known.id(), current, Optional.empty(), known.migrations(),
                        Set.of(group.id())).in(now));
    }
}
