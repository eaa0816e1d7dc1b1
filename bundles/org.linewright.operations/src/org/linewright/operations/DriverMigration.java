package org.linewright.operations;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Migration;
import org.linewright.pbx.PbxProfile;

/**
 * What another version of a driver means for the groups that use it: they come to its settings, or back to them.
 *
 * @param then what the version knows that works then
 * @param before how groups came to the version before, when that is the newer one; may be empty
 */
public record DriverMigration(PbxProfile then, List<Migration> before) {

    public DriverMigration {
        before = List.copyOf(before);
    }

    /** One for each kind of PBX of a driver. */
    public static List<DriverMigration> of(List<PbxProfile> then, List<PbxProfile> before) {
        return then.stream()
                .map(one -> new DriverMigration(one, before.stream().filter(old -> old.id().equals(one.id()))
                        .findFirst().map(PbxProfile::migrations).orElse(List.of())))
                .toList();
    }

    /** What a person should know before; empty when every group is of that version. */
    public List<Text> news(Configuration now) {
        return now.groups().values().stream().filter(this::concerns)
                .flatMap(group -> MigrationWish.news(then, group).stream()).map(Trouble::sentence).toList();
    }

    /** As a wish; empty when no group needs it. */
    public Optional<Outcome<Wish>> in(Configuration now) {
        List<LineGroup> groups = now.groups().values().stream().filter(this::concerns).toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        boolean back = groups.stream().anyMatch(group -> group.settings().number() > then.settingsVersion());
        return Optional.of(back
                ? Outcome.done(RollbackWish.to(then, before).in(now))
                : new MigrationWish(then).in(now));
    }

    private boolean concerns(LineGroup group) {
        return group.driver().equals(then.id()) && group.settings().number() != then.settingsVersion();
    }
}
