package org.linewright.store;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

/**
 * What shall be different afterwards; all of it happens or nothing.
 *
 * @param put groups to add or to replace
 * @param removed groups that go
 * @param secretsPut secrets to add or to replace, by the ID of {@code secret:ID}
 * @param secretsRemoved secrets that go; one that is not there is gone already
 * @param wordings how the file of a group that is put is to read, where it matters
 * @param locations what becomes of locations
 * @param alarms the alarm rules afterwards; empty leaves them as they are
 * @param defaults what is usual in groups afterwards; empty leaves it as it is
 */
public record Change(Map<GroupId, LineGroup> put, Set<GroupId> removed, Map<String, Secret> secretsPut,
        Set<String> secretsRemoved, Map<GroupId, Wording> wordings, LocationChanges locations,
        Optional<AlarmRules> alarms, Optional<Defaults> defaults) {

    /**
     * How a file is to read.
     *
     * @param now its text now, empty when there is none; if it reads otherwise by then, this wording does not count
     * @param then its text afterwards, which has to say the same as the group that is put
     */
    public record Wording(String now, String then) {
    }

    public static final Change NONE = new Change(Map.of(), Set.of(), Map.of(), Set.of(), Map.of(),
            LocationChanges.NONE);

    public Change {
        put = Collections.unmodifiableMap(new TreeMap<>(put));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        secretsPut = Collections.unmodifiableMap(new TreeMap<>(secretsPut));
        secretsRemoved = Collections.unmodifiableSet(new TreeSet<>(secretsRemoved));
        wordings = Map.copyOf(wordings);
        secretsPut.keySet().forEach(SecretReference::secret);
        if (removed.stream().anyMatch(put::containsKey) || secretsRemoved.stream().anyMatch(secretsPut::containsKey)) {
            throw new IllegalArgumentException("A change cannot put and remove the same thing");
        }
    }

    /** Leaves the alarm rules and the defaults as they are. */
    public Change(Map<GroupId, LineGroup> put, Set<GroupId> removed, Map<String, Secret> secretsPut,
            Set<String> secretsRemoved, Map<GroupId, Wording> wordings, LocationChanges locations) {
        this(put, removed, secretsPut, secretsRemoved, wordings, locations, Optional.empty(), Optional.empty());
    }

    /** This change, and the group added or replaced; of two words about one thing the last counts. */
    public Change put(LineGroup group) {
        Map<GroupId, LineGroup> more = new TreeMap<>(put);
        more.put(group.id(), group);
        Set<GroupId> fewer = new TreeSet<>(removed);
        fewer.remove(group.id());
        return new Change(more, fewer, secretsPut, secretsRemoved, wordings, locations, alarms, defaults);
    }

    /** This change, and the group put with just this text, if its file still reads as it did. */
    public Change putWorded(LineGroup group, Wording wording) {
        Change change = put(group);
        Map<GroupId, Wording> more = new TreeMap<>(wordings);
        more.put(group.id(), wording);
        return new Change(change.put(), change.removed(), secretsPut, secretsRemoved, more, locations, alarms,
                defaults);
    }

    /** This change, and the group removed. */
    public Change remove(GroupId id) {
        Set<GroupId> more = new TreeSet<>(removed);
        more.add(id);
        Map<GroupId, LineGroup> fewer = new TreeMap<>(put);
        fewer.remove(id);
        return new Change(fewer, more, secretsPut, secretsRemoved, wordings, locations, alarms, defaults);
    }

    /** This change, and the secret kept under this ID. */
    public Change putSecret(String id, Secret secret) {
        Map<String, Secret> more = new TreeMap<>(secretsPut);
        more.put(id, secret);
        Set<String> fewer = new TreeSet<>(secretsRemoved);
        fewer.remove(id);
        return new Change(put, removed, more, fewer, wordings, locations, alarms, defaults);
    }

    /** This change, and the secret forgotten. */
    public Change removeSecret(String id) {
        Set<String> more = new TreeSet<>(secretsRemoved);
        more.add(id);
        Map<String, Secret> fewer = new TreeMap<>(secretsPut);
        fewer.remove(id);
        return new Change(put, removed, fewer, more, wordings, locations, alarms, defaults);
    }

    /** This change, and this becomes of locations. */
    public Change withLocations(LocationChanges other) {
        return new Change(put, removed, secretsPut, secretsRemoved, wordings, other, alarms, defaults);
    }

    /** This change, and these alarm rules from then on. */
    public Change withAlarms(AlarmRules rules) {
        return new Change(put, removed, secretsPut, secretsRemoved, wordings, locations, Optional.of(rules), defaults);
    }

    /** This change, and this usual in groups from then on. */
    public Change withDefaults(Defaults usual) {
        return new Change(put, removed, secretsPut, secretsRemoved, wordings, locations, alarms, Optional.of(usual));
    }
}
