package org.linewright.pbx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion.Change;

/**
 * Brings a group back to an earlier version of its settings.
 *
 * @param known the migrations that lead to newer versions
 */
record Backward(LineGroup group, List<Migration> known) {

    Migrated to(int version) {
        LineGroup now = group;
        List<Change> changes = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        while (now.settings().number() > version) {
            int earlier = now.settings().number() - 1;
            MovingGroup moving = new MovingGroup(now);
            Optional<List<Change>> made = now.settings().changesFrom(earlier);
            Optional<Migration> migration = known.stream().filter(one -> one.from() == earlier).findFirst();
            if (made.isPresent()) {
                troubles.addAll(restored(made.get(), moving, earlier, migration));
            } else if (migration.isPresent()) {
                troubles.addAll(inverted(migration.get(), moving));
            } else {
                troubles.add(PbxTrouble.BACK_UNKNOWN.about(now.name(), earlier, earlier + 1));
                break;
            }
            now = moving.group().withSettings(now.settings().previous());
            changes.addAll(moving.changes());
        }
        return new Migrated(now, changes, troubles);
    }

    /** What was changed is undone, the last change first; what is not as it became then is somebody's. */
    private static List<Trouble> restored(List<Change> made, MovingGroup moving, int version,
            Optional<Migration> migration) {
        Map<String, Trouble> edited = new LinkedHashMap<>();
        Set<String> back = new HashSet<>();
        for (Change change : made.reversed()) {
            String key = change.key();
            String value = moving.value(key);
            if (!MovingGroup.migrates(key)) {
                edited.put(key, PbxTrouble.BACK_PLACE.about(key).at(key));
            } else if (value.equals(change.became()) && !edited.containsKey(key)) {
                moving.set(key, change.was());
                back.add(key);
            } else {
                String once = edited.containsKey(key) ? value : earlier(key, value, migration);
                Optional<String> old = change.movedFrom().filter(back::contains);
                edited.put(key, old.map(place -> PbxTrouble.BACK_TAKEN
                        .about(key, Text.orEmpty(once), place, Text.orEmpty(moving.value(place))).at(place))
                        .orElseGet(() -> PbxTrouble.BACK_EDITED
                                .about(key, Text.orEmpty(once), Text.orEmpty(change.was()), version).at(key)));
                moving.set(old.orElse(key), once);
                old.ifPresent(place -> moving.set(key, change.was()));
            }
        }
        return List.copyOf(edited.values());
    }

    /** What somebody typed in the newer version, as the older one writes it where that is known. */
    private static String earlier(String key, String value, Optional<Migration> migration) {
        return migration.stream().flatMap(one -> one.steps().reversed().stream())
                .flatMap(step -> step.inverse().stream())
                .filter(MigrationStep.Mapped.class::isInstance).map(MigrationStep.Mapped.class::cast)
                .filter(step -> step.key().equals(key) && step.values().containsKey(value))
                .map(step -> step.values().get(value))
                .findFirst()
                .orElse(value);
    }

    /** Nothing is remembered of a group that began in the newer version; what can be turned round is. */
    private static List<Trouble> inverted(Migration migration, MovingGroup moving) {
        List<Trouble> troubles = new ArrayList<>();
        for (MigrationStep step : migration.steps().reversed()) {
            step.inverse().filter(back -> back.keys().stream().allMatch(MovingGroup::migrates))
                    .ifPresent(moving::take);
            step.loss().ifPresent(loss -> troubles.add(PbxTrouble.BACK_LOST.about(loss, migration.from())));
        }
        return troubles;
    }
}
