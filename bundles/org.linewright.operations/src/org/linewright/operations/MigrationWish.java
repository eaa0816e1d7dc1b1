package org.linewright.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Migrated;
import org.linewright.pbx.Migration;
import org.linewright.pbx.PbxProfile;

/**
 * Groups of one driver are to come to the version of its settings. The driver need not be here yet: what a newcomer
 * would change can be planned before it is switched in.
 *
 * @param profile what the driver knows
 * @param only these groups; none means all of the driver
 */
public record MigrationWish(PbxProfile profile, Set<GroupId> only) {

    public MigrationWish {
        only = Set.copyOf(only);
    }

    /** All groups of this driver. */
    public MigrationWish(PbxProfile profile) {
        this(profile, Set.of());
    }

    /** What a person should know of the version of this group's settings; empty when it is the driver's. */
    public static Optional<Trouble> news(PbxProfile profile, LineGroup group) {
        int written = group.settings().number();
        int current = profile.settingsVersion();
        if (written > current) {
            return Optional.of(OperationTrouble.SETTINGS_NEWER.about(group.name(), written, current));
        }
        List<Text> steps = IntStream.range(written, current).boxed()
                .flatMap(version -> profile.migrationFrom(version).stream()).map(Migration::words).toList();
        return written == current
                ? Optional.empty()
                : Optional.of(OperationTrouble.SETTINGS_OLD.about(group.name(), written, current, Text.list(steps)));
    }

    /**
     * As a wish for this configuration, which changes nothing when every group is there already. A group that a newer
     * release of the driver has written is left as it is, and told.
     *
     * @return refused when a group cannot be migrated, with every reason
     */
    public Outcome<Wish> in(Configuration now) {
        Map<GroupId, LineGroup> put = new TreeMap<>();
        List<Trouble> notes = new ArrayList<>();
        int oldest = profile.settingsVersion();
        for (LineGroup group : now.groups().values()) {
            int version = group.settings().number();
            boolean asked = group.driver().equals(profile.id()) && (only.isEmpty() || only.contains(group.id()));
            if (asked && version > profile.settingsVersion()) {
                news(profile, group).ifPresent(notes::add);
            } else if (asked && version < profile.settingsVersion()) {
                oldest = Math.min(oldest, version);
                Migrated migrated = Migrated.to(profile, group);
                migrated.troubles().forEach(trouble -> notes.add(of(group, trouble)));
                put.put(group.id(), migrated.group());
            }
        }
        for (int version = oldest; version < profile.settingsVersion(); version++) {
            profile.migrationFrom(version).map(this::step).ifPresent(notes::add);
        }
        return notes.stream().anyMatch(Trouble::severe)
                ? Outcome.refused(notes)
                : Outcome.done(new Wish(put, Set.of(), Map.of()).with(new Migrating(Optional.of(profile), notes)));
    }

    private Trouble step(Migration migration) {
        return OperationTrouble.SETTINGS_STEP.about(profile.label(), migration.from(), migration.from() + 1,
                migration.words());
    }

    /** Of several groups it has to be said which one is meant. */
    static Trouble of(LineGroup group, Trouble trouble) {
        return new Trouble(trouble.code(), trouble.severity(),
                Text.of("{0}: {1}", "{0}: {1}", group.name(), trouble.sentence()), trouble.remedy(), trouble.field(),
                trouble.detail());
    }
}
