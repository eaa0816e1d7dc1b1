package org.linewright.store.internal.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.core.location.Location;
import org.linewright.store.Change;
import org.linewright.store.Holder;
import org.linewright.store.internal.disk.Layout;

/**
 * Turns a change into lines of JSON, one for each group, location or secret it touches.
 *
 * @param who who makes the change
 * @param when when it is made
 */
public record AuditLines(Holder who, Instant when) {

    /** The lines for a change of this configuration. */
    public String of(Change change, Configuration before) {
        StringBuilder out = new StringBuilder();
        change.put().forEach((id, group) -> before.group(id).ifPresentOrElse(old -> {
            if (!old.equals(group)) {
                out.append(changed(old, group));
            }
        }, () -> out.append(line("group added", id.toString(), Map.of("added", users(group.lines()))))));
        change.removed().forEach(id -> out.append(line("group removed", id.toString(),
                Map.of("removed", before.group(id).map(group -> users(group.lines())).orElse("")))));
        change.locations().put().forEach((id, location) -> before.location(id).ifPresentOrElse(old -> {
            if (!old.equals(location)) {
                out.append(line("location changed", id.toString(), Map.of("settings", settings(old, location))));
            }
        }, () -> out.append(line("location added", id.toString(), Map.of()))));
        change.locations().removed().forEach(id -> out.append(line("location removed", id.toString(), Map.of())));
        change.alarms().ifPresent(rules -> out.append(line("alarms changed", "alarms.yaml", Map.of())));
        change.defaults().filter(defaults -> !defaults.equals(before.defaults())).ifPresent(defaults -> out
                .append(line("defaults changed", Layout.HEAD,
                        Map.of("settings", settings(before.defaults(), defaults)))));
        change.secretsPut().keySet().forEach(id -> out.append(line("secret put", id, Map.of())));
        change.secretsRemoved().forEach(id -> out.append(line("secret removed", id, Map.of())));
        return out.toString();
    }

    private String changed(LineGroup old, LineGroup group) {
        Map<String, Line> before = byUser(old);
        Map<String, Line> after = byUser(group);
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("settings", settings(old, group));
        details.put("added", users(after, line -> !before.containsKey(line.user())));
        details.put("removed", users(before, line -> !after.containsKey(line.user())));
        details.put("changed", users(after,
                line -> before.containsKey(line.user()) && !before.get(line.user()).equals(line)));
        return line("group changed", group.id().toString(), details);
    }

    private static String settings(LineGroup old, LineGroup group) {
        SequencedMap<String, Boolean> changed = new LinkedHashMap<>();
        changed.put("name", !old.name().equals(group.name()));
        changed.put("driver", !old.driver().equals(group.driver()));
        changed.put("location", !old.location().equals(group.location()));
        changed.put("settings", old.settings().number() != group.settings().number());
        changed.put("registrar", !old.registrar().equals(group.registrar()));
        changed.put("media", !old.media().equals(group.media()));
        changed.put("codes", !old.codes().equals(group.codes()));
        changed.put("extras", !old.extras().equals(group.extras()));
        changed.put("calls", !old.calls().equals(group.calls()));
        return words(changed);
    }

    private static String settings(Location old, Location location) {
        SequencedMap<String, Boolean> changed = new LinkedHashMap<>();
        changed.put("name", !old.name().equals(location.name()));
        changed.put("region", !old.region().equals(location.region()));
        changed.put("areaCode", !old.areaCode().equals(location.areaCode()));
        changed.put("prefixes", !old.prefixes().equals(location.prefixes()));
        changed.put("numbers", !old.stock().equals(location.stock()));
        changed.put("trunk", !old.trunk().equals(location.trunk()));
        changed.put("strip", !old.strip().equals(location.strip()));
        changed.put("special", !old.special().equals(location.special()));
        changed.put("rules", !old.rules().equals(location.rules()));
        changed.put("dial", !old.habits().equals(location.habits()));
        changed.put("expectations", !old.expectations().equals(location.expectations()));
        return words(changed);
    }

    private static String settings(Defaults old, Defaults defaults) {
        SortedSet<String> drivers = new TreeSet<>(old.values().keySet());
        drivers.addAll(defaults.values().keySet());
        SequencedMap<String, Boolean> changed = new LinkedHashMap<>();
        drivers.forEach(driver -> {
            SortedSet<String> keys = new TreeSet<>(old.values().getOrDefault(driver, Map.of()).keySet());
            keys.addAll(defaults.values().getOrDefault(driver, Map.of()).keySet());
            keys.forEach(key -> changed.put(driver + " " + key,
                    !old.said(driver, key).equals(defaults.said(driver, key))));
        });
        return words(changed);
    }

    private static String words(SequencedMap<String, Boolean> changed) {
        return changed.entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private String line(String what, String name, Map<String, String> details) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("time", when.toString());
        fields.put("user", who.user());
        fields.put("host", who.host());
        fields.put("purpose", who.purpose());
        fields.put("what", what);
        fields.put("name", name);
        details.forEach((key, value) -> {
            if (!value.isEmpty()) {
                fields.put(key, value);
            }
        });
        return fields.entrySet()
                .stream()
                .map(field -> Json.text(field.getKey()) + ":" + Json.text(field.getValue()))
                .collect(Collectors.joining(",", "{", "}\n"));
    }

    private static String users(Map<String, Line> lines, Predicate<Line> which) {
        return users(lines.values().stream().filter(which).toList());
    }

    private static String users(List<Line> lines) {
        return UserNames.of(lines.stream().map(Line::user).toList()).expression();
    }

    private static Map<String, Line> byUser(LineGroup group) {
        SequencedMap<String, Line> lines = new LinkedHashMap<>();
        group.lines().forEach(line -> lines.put(line.user(), line));
        return lines;
    }
}
