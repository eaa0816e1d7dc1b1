package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.GroupChange;
import org.linewright.operations.GroupChange.Kind;
import org.linewright.operations.GroupChange.SettingChange;
import org.linewright.operations.Roster;
import org.linewright.pbx.Setting;

/** Says in words how one configuration differs from another. */
record Differences(Roster roster, Configuration before, Configuration after) {

    List<GroupChange> changes() {
        Map<GroupId, GroupChange> changes = new LinkedHashMap<>();
        before.groups().forEach((id, group) -> {
            if (after.group(id).isEmpty()) {
                changes.put(id, removed(group));
            }
        });
        after.groups().forEach((id, group) -> {
            Optional<LineGroup> old = before.group(id);
            if (old.isEmpty()) {
                changes.put(id, added(group));
            } else if (!old.get().equals(group)) {
                changes.put(id, changed(old.get(), group));
            }
        });
        return List.copyOf(changes.values());
    }

    private GroupChange added(LineGroup group) {
        return new GroupChange(Kind.ADDED, group.id(), group.name(), settings(Optional.empty(), group),
                names(group.lines()), "", "", new Effects(Optional.empty(), Optional.of(group)).words());
    }

    private static GroupChange removed(LineGroup group) {
        return new GroupChange(Kind.REMOVED, group.id(), group.name(), List.of(), "", "", names(group.lines()),
                new Effects(Optional.of(group), Optional.empty()).words());
    }

    private GroupChange changed(LineGroup old, LineGroup group) {
        Map<String, Line> was = byUser(old);
        Map<String, Line> is = byUser(group);
        return new GroupChange(Kind.CHANGED, group.id(), group.name(), settings(Optional.of(old), group),
                names(group.lines(), line -> !was.containsKey(line.user())),
                names(group.lines(), line -> was.containsKey(line.user()) && !line.equals(was.get(line.user()))),
                names(old.lines(), line -> !is.containsKey(line.user())),
                new Effects(Optional.of(old), Optional.of(group)).words());
    }

    private List<SettingChange> settings(Optional<LineGroup> old, LineGroup group) {
        List<SettingChange> changes = new ArrayList<>();
        note(changes, new Text("Name", "Name"), Text.orEmpty(old.map(LineGroup::name).orElse("")),
                Text.orEmpty(group.name()));
        note(changes, new Text("Treiber", "Driver"), Text.orEmpty(old.map(LineGroup::driver).orElse("")),
                Text.orEmpty(group.driver()));
        note(changes, new Text("Standort", "Location"), Text.orEmpty(old.flatMap(LineGroup::location).orElse("")),
                Text.orEmpty(group.location().orElse("")));
        List<Setting> fields = roster.ask(group.driver(), driver -> driver.profile().fields())
                .result()
                .orElse(List.of());
        for (Setting field : fields) {
            boolean preset = old.isEmpty() && field.in(group).equals(field.preset());
            if (!field.key().startsWith("lines.") && !preset) {
                note(changes, field.label(), old.map(field::said).orElse(Text.EMPTY), field.said(group));
            }
        }
        old.ifPresent(before -> beside(fields, before, group, changes));
        return changes;
    }

    /** What differs although it is none of the driver's fields: the version of its settings, and what stands there for another. */
    private static void beside(List<Setting> fields, LineGroup old, LineGroup group, List<SettingChange> changes) {
        GroupParts.of(old, group).stream()
                .filter(part -> part.key().startsWith("extras.") || part.key().startsWith("codes.")
                        || part.key().equals(GroupParts.SETTINGS))
                .filter(part -> fields.stream().noneMatch(field -> field.key().equals(part.key())))
                .forEach(part -> note(changes, part.label(), part.said(old), part.said(group)));
    }

    private static void note(List<SettingChange> changes, Text label, Text before, Text after) {
        if (!before.equals(after)) {
            changes.add(new SettingChange(label, before, after));
        }
    }

    private static Map<String, Line> byUser(LineGroup group) {
        Map<String, Line> byUser = new LinkedHashMap<>();
        group.lines().forEach(line -> byUser.put(line.user(), line));
        return byUser;
    }

    private static String names(List<Line> lines) {
        return names(lines, line -> true);
    }

    private static String names(List<Line> lines, Predicate<Line> which) {
        return UserNames.of(lines.stream().filter(which).map(Line::user).toList()).expression();
    }
}
