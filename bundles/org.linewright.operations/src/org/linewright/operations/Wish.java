package org.linewright.operations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.Secret;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;

/**
 * What somebody wants to be different.
 *
 * @param put groups to add or to replace
 * @param removed groups that go
 * @param secrets passwords to keep, by the ID of {@code secret:ID}
 */
public record Wish(Map<GroupId, LineGroup> put, Set<GroupId> removed, Map<String, Secret> secrets) {

    public Wish {
        put = Collections.unmodifiableMap(new TreeMap<>(put));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
    }

    /** One group added or replaced. */
    public static Wish put(LineGroup... groups) {
        return new Wish(Configuration.of(List.of(groups)).groups(), Set.of(), Map.of());
    }

    public static Wish remove(GroupId... ids) {
        return new Wish(Map.of(), Set.of(ids), Map.of());
    }

    /** What turns the one configuration into the other. */
    public static Wish from(Configuration now, Configuration wanted) {
        Map<GroupId, LineGroup> put = new TreeMap<>(wanted.groups());
        put.entrySet().removeIf(entry -> entry.getValue().equals(now.groups().get(entry.getKey())));
        Set<GroupId> removed = new TreeSet<>(now.groups().keySet());
        removed.removeAll(wanted.groups().keySet());
        return new Wish(put, removed, Map.of());
    }

    /** The same wish, and this password to keep. */
    public Wish keeping(String id, Secret secret) {
        Map<String, Secret> more = new LinkedHashMap<>(secrets);
        more.put(id, secret);
        return new Wish(put, removed, more);
    }

    /** The configuration after it. */
    public Configuration applied(Configuration now) {
        Configuration after = now;
        for (GroupId id : removed) {
            after = after.without(id);
        }
        for (LineGroup group : put.values()) {
            after = after.with(group);
        }
        return after;
    }
}
