package org.linewright.core.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The version of its driver's settings that a group was written with, and what migrations have changed on the way there.
 *
 * @param number from 1 on
 * @param former what is needed to go back, the oldest version first
 */
public record SettingsVersion(int number, List<Former> former) {

    /** A group that was never migrated, of a driver that never changed its settings. */
    public static final SettingsVersion FIRST = SettingsVersion.of(1);

    /**
     * What the migration from one version to the next has changed.
     *
     * @param number the version it came from
     * @param changes in the order in which they were made
     */
    public record Former(int number, List<Change> changes) {

        public Former {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One setting that was changed. Values are written as in the group's file; the empty text is no value. A password
     * never stands here, as it never stands in a group.
     *
     * @param key names it
     * @param was its value before
     * @param became its value afterwards
     * @param movedFrom the key that the value was moved from; empty when it was not moved
     */
    public record Change(String key, String was, String became, Optional<String> movedFrom) {

        /** One that was not moved. */
        public Change(String key, String was, String became) {
            this(key, was, became, Optional.empty());
        }
    }

    public SettingsVersion {
        former = List.copyOf(former);
        if (number < 1) {
            throw new IllegalArgumentException("Versions of settings begin with 1: " + number);
        }
    }

    /** One that nothing was migrated to. */
    public static SettingsVersion of(int number) {
        return new SettingsVersion(number, List.of());
    }

    /** The next version, remembering what the way there has changed. */
    public SettingsVersion next(List<Change> changes) {
        List<Former> more = new ArrayList<>(former);
        more.add(new Former(number, changes));
        return new SettingsVersion(number + 1, more);
    }

    /** The version before; what was remembered of it is no longer needed. */
    public SettingsVersion previous() {
        return new SettingsVersion(number - 1, former.stream().filter(one -> one.number() < number - 1).toList());
    }

    /** What the migration from this version has changed; empty when nobody remembers. */
    public Optional<List<Change>> changesFrom(int version) {
        return former.stream().filter(one -> one.number() == version).map(Former::changes).findFirst();
    }
}
