package org.linewright.pbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion;
import org.linewright.core.line.SettingsVersion.Change;

/** Brings a group to the version of a profile. */
record Forward(PbxProfile profile, LineGroup group) {

    Migrated migrated() {
        LineGroup now = group;
        List<Change> changes = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (int version = group.settings().number(); version < profile.settingsVersion(); version++) {
            Optional<Migration> next = profile.migrationFrom(version);
            if (next.isEmpty()) {
                troubles.add(PbxTrouble.MIGRATION_GAP.about(profile.label(), version, version + 1));
                return new Migrated(group, List.of(), troubles);
            }
            MovingGroup moving = new MovingGroup(now);
            next.get().steps().forEach(step -> step(step, moving, troubles));
            SettingsVersion reached = now.settings().next(moving.changes());
            now = moving.group().withSettings(reached);
            changes.addAll(moving.changes());
        }
        troubles.addAll(refused(changes));
        return new Migrated(now, changes, troubles);
    }

    private void step(MigrationStep step, MovingGroup moving, List<Trouble> troubles) {
        List<Trouble> misplaced = step.keys().stream().filter(key -> !MovingGroup.migrates(key))
                .map(key -> PbxTrouble.MIGRATION_PLACE.about(profile.label(), key).at(key))
                .toList();
        troubles.addAll(misplaced);
        if (misplaced.isEmpty()) {
            overwritten(step, moving).ifPresent(troubles::add);
            moving.take(step);
        }
    }

    private static Optional<Trouble> overwritten(MigrationStep step, MovingGroup moving) {
        return step instanceof MigrationStep.Moved(String from, String to) && !moving.bare(from) && !moving.bare(to)
                && !moving.value(to).equals(moving.value(from))
                        ? Optional.of(PbxTrouble.MIGRATION_OVER
                                .about(to, moving.value(to), moving.value(from), from).at(to))
                        : Optional.empty();
    }

    /** What the new settings do not take, of what the steps have put there. */
    private List<Trouble> refused(List<Change> changes) {
        Map<String, String> last = new TreeMap<>();
        changes.forEach(change -> last.put(change.key(), change.became()));
        List<Trouble> refused = new ArrayList<>();
        last.forEach((key, value) -> profile.field(key).ifPresent(field -> field.wrong(value)
                .forEach(why -> refused.add(PbxTrouble.MIGRATION_REFUSED
                        .about(field.label(), Text.orEmpty(value), profile.settingsVersion(), why.sentence(),
                                why.remedy())
                        .at(key)))));
        return refused;
    }
}
