package org.linewright.headless.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.operations.Roster;
import org.linewright.operations.UsualValues;
import org.linewright.pbx.Layer;
import org.linewright.pbx.Layers;

/** Prints what is usual in groups, and who goes another way. */
record DefaultsTable(Roster roster, Terminal terminal) {

    private static final Text NONE = Text.same("–");

    /** Each setting of a group, who says its value, and what it would be otherwise. */
    Outcome<?> of(LineGroup group, Defaults defaults) {
        return UsualValues.of(group.driver(), roster).map(values -> {
            Table table = Table.of(new Text("Einstellung", "Setting"), new Text("Name", "Name"),
                    new Text("Wert", "Value"), new Text("gesagt von", "said by"), new Text("darunter", "below"),
                    new Text("Leitungen mit eigenem Wert", "lines with their own"));
            for (Layers layers : values.with(defaults)) {
                Layer origin = layers.origin(group);
                table = table.row(layers.field().label(), Text.same(layers.field().key()),
                        shown(layers, layers.field().in(group)), origin.words(), below(layers, origin),
                        lines(layers, group));
            }
            terminal.say(table);
            return values;
        });
    }

    /** Each default, how many groups have it, and which do not. */
    Configuration all(Configuration now) {
        if (now.defaults().values().isEmpty()) {
            terminal.say(new Text("Vorgaben gibt es keine: jede Gruppe beginnt mit dem, was ihr Treiber vorschlägt.",
                    "There are no defaults: each group begins with what its driver proposes."));
            return now;
        }
        Map<String, Optional<UsualValues>> known = new TreeMap<>();
        now.groups().values().forEach(group -> known.computeIfAbsent(group.driver(),
                driver -> UsualValues.of(driver, roster).result()));
        Table table = Table.of(new Text("Für", "For"), new Text("Einstellung", "Setting"),
                new Text("Vorgabe", "Default"), new Text("Gruppen damit", "Groups with it"),
                new Text("anders", "otherwise"));
        for (Map.Entry<String, Map<String, String>> driver : now.defaults().values().entrySet()) {
            for (Map.Entry<String, String> one : driver.getValue().entrySet()) {
                List<LineGroup> concerned = now.groups().values().stream()
                        .filter(group -> concerned(now.defaults(), driver.getKey(), one.getKey(), group)).toList();
                List<LineGroup> follow = concerned.stream().filter(group -> known.get(group.driver()).stream()
                        .flatMap(values -> values.with(now.defaults()).stream())
                        .anyMatch(layers -> layers.field().key().equals(one.getKey()) && layers.follows(group)))
                        .toList();
                table = table.row(driver.getKey().equals(Defaults.EVERY)
                        ? new Text("alle", "all")
                        : Text.same(driver.getKey()), Text.same(one.getKey()), Text.orEmpty(one.getValue()),
                        Text.same(String.valueOf(follow.size())), others(concerned, follow));
            }
        }
        terminal.say(table);
        return now;
    }

    /** Whether this default is the one that counts for the group. */
    private static boolean concerned(Defaults defaults, String driver, String key, LineGroup group) {
        return driver.equals(group.driver())
                || driver.equals(Defaults.EVERY) && defaults.said(group.driver(), key).isEmpty();
    }

    private static Text others(List<LineGroup> concerned, List<LineGroup> follow) {
        List<Text> names = concerned.stream().filter(group -> !follow.contains(group))
                .map(group -> Text.same(group.name())).toList();
        return names.isEmpty() ? NONE : Text.list(names);
    }

    private static Text below(Layers layers, Layer origin) {
        List<Text> said = layers.said().reversed().stream().filter(one -> one.layer() != origin)
                .map(one -> Text.of("{0}: {1}", "{0}: {1}", one.layer().words(), shown(layers, one.value()))).toList();
        return said.isEmpty() ? NONE : Text.list(said);
    }

    private static Text lines(Layers layers, LineGroup group) {
        return Text.orEmpty(UserNames.of(layers.own(group).stream().map(Line::user).toList()).expression());
    }

    private static Text shown(Layers layers, String value) {
        return value.isEmpty() ? NONE : layers.field().said(value);
    }
}
