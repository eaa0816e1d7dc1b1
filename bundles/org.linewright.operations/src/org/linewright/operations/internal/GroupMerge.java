package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MergedGroup;
import org.linewright.operations.MergedGroup.Conflict;

/**
 * Three-way merge of a group.
 *
 * @param taken the conflicts that theirs wins
 */
public record GroupMerge(LineGroup base, LineGroup theirs, LineGroup mine, Set<String> taken) {

    public MergedGroup merged() {
        List<Conflict> conflicts = new ArrayList<>();
        LineGroup merged = base;
        for (Part<LineGroup, ?> part : GroupParts.of(base, theirs, mine)) {
            merged = new PartMerge(taken, conflicts).into(merged, part, "", Text.same("{0}"), Optional.of(base), theirs,
                    mine);
        }
        return new MergedGroup(merged.withLines(lines(conflicts)), conflicts);
    }

    private List<Line> lines(List<Conflict> conflicts) {
        Map<String, Line> was = byUser(base);
        Map<String, Line> their = byUser(theirs);
        Map<String, Line> my = byUser(mine);
        List<Line> lines = new ArrayList<>();
        for (String user : order(was.keySet(), their.keySet(), my.keySet(), conflicts)) {
            line(user, of(was, user), of(their, user), of(my, user), conflicts).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Line> line(String user, Optional<Line> was, Optional<Line> their, Optional<Line> my,
            List<Conflict> conflicts) {
        if (their.equals(was) || their.equals(my)) {
            return my;
        }
        if (my.equals(was)) {
            return their;
        }
        String key = "lines[" + user + "]";
        Text label = Text.of("Leitung {0}", "Line {0}", user);
        if (their.isEmpty() || my.isEmpty()) { // removed here, changed there
            if (taken.contains(key)) {
                return their;
            }
            conflicts.add(new Conflict(key, label, words(was), words(their), words(my)));
            return their.or(() -> my);
        }
        Line merged = was.orElse(my.get());
        Text place = Text.of("{0}: ", "{0}: ", label);
        for (Part<Line, ?> part : LineParts.ALL) {
            merged = new PartMerge(taken, conflicts).into(merged, part, key + ".",
                    new Text(place.german() + "{0}", place.english() + "{0}"), was, their.get(), my.get());
        }
        return Optional.of(merged);
    }

    /** The side that moved lines gives the order; what the other side added comes behind its neighbour there. */
    private List<String> order(Set<String> was, Set<String> their, Set<String> my, List<Conflict> conflicts) {
        boolean theyMoved = moved(was, their);
        boolean iMoved = moved(was, my);
        if (theyMoved && iMoved && !common(their, my).equals(common(my, their)) && !taken.contains("lines")) {
            conflicts.add(new Conflict("lines", new Text("Reihenfolge der Leitungen", "Order of the lines"),
                    words(was), words(their), words(my)));
        }
        boolean mineLeads = iMoved && !(theyMoved && taken.contains("lines"));
        return mineLeads ? woven(my, their) : woven(their, my);
    }

    private static boolean moved(Set<String> was, Set<String> now) {
        return !common(was, now).equals(common(now, was));
    }

    private static List<String> common(Set<String> order, Set<String> among) {
        return order.stream().filter(among::contains).toList();
    }

    private static List<String> woven(Set<String> leading, Set<String> other) {
        Map<String, List<String>> behind = new LinkedHashMap<>();
        String neighbour = "";
        for (String user : other) {
            if (leading.contains(user)) {
                neighbour = user;
            } else {
                behind.computeIfAbsent(neighbour, key -> new ArrayList<>()).add(user);
            }
        }
        Set<String> woven = new LinkedHashSet<>(behind.getOrDefault("", List.of()));
        for (String user : leading) {
            woven.add(user);
            woven.addAll(behind.getOrDefault(user, List.of()));
        }
        return List.copyOf(woven);
    }

    private static Map<String, Line> byUser(LineGroup group) {
        Map<String, Line> byUser = new LinkedHashMap<>();
        group.lines().forEach(line -> byUser.put(line.user(), line));
        return byUser;
    }

    private static Optional<Line> of(Map<String, Line> lines, String user) {
        return Optional.ofNullable(lines.get(user)); // framework-driven null
    }

    private static Text words(Set<String> users) {
        return Text.orEmpty(String.join(" ", users));
    }

    private static Text words(Optional<Line> line) {
        return Text.orEmpty(
                line.map(one -> one.user() + (one.enabled() ? "" : " –") + " " + one.password()).orElse(""));
    }
}
