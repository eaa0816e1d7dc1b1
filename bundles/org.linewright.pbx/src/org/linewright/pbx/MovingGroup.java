package org.linewright.pbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion.Change;

/** A group on its way to another version of its settings, and what was changed so far. For one thread. */
final class MovingGroup {

    /** What stands in a group that nobody has set anything in. */
    private static final LineGroup BARE = BareGroup.of(new GroupId("g"), "", "");
    private static final List<String> MIGRATED = List.of("registrar.", "media.", Keys.CODES, Keys.EXTRAS);

    private final List<Change> changes = new ArrayList<>();
    private LineGroup group;

    MovingGroup(LineGroup group) {
        this.group = group;
    }

    /** Whether a migration may name this key. */
    static boolean migrates(String key) {
        return MIGRATED.stream().anyMatch(key::startsWith) && Spot.of(key).isPresent();
    }

    LineGroup group() {
        return group;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Does a step whose keys may be migrated. */
    void take(MigrationStep step) {
        switch (step) {
            case MigrationStep.Moved moved -> {
                if (!bare(moved.from())) {
                    set(moved.to(), value(moved.from()), Optional.of(moved.from()));
                    clear(moved.from());
                }
            }
            case MigrationStep.Mapped mapped -> Optional.ofNullable(mapped.values().get(value(mapped.key()))) // framework-driven null
                    .ifPresent(fresh -> set(mapped.key(), fresh));
            case MigrationStep.Added added -> {
                if (bare(added.key())) {
                    set(added.key(), added.value());
                }
            }
            case MigrationStep.Removed removed -> clear(removed.key());
        }
    }

    /** Its value now. */
    String value(String key) {
        return read(key, group);
    }

    /** Whether nobody has set it. */
    boolean bare(String key) {
        return value(key).equals(read(key, BARE));
    }

    void set(String key, String value) {
        set(key, value, Optional.empty());
    }

    private void clear(String key) {
        set(key, read(key, BARE));
    }

    /** Remembers it as it comes back, which may be written otherwise. */
    private void set(String key, String value, Optional<String> movedFrom) {
        String was = value(key);
        group = Spot.of(key).flatMap(spot -> spot.written(group, value)).orElse(group);
        String became = value(key);
        if (!was.equals(became)) {
            changes.add(new Change(key, was, became, movedFrom));
        }
    }

    private static String read(String key, LineGroup group) {
        return Stream.of(key).filter(MovingGroup::migrates).flatMap(one -> Spot.of(one).stream())
                .map(spot -> spot.read().apply(group)).findFirst().orElse("");
    }
}
