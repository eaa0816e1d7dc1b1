package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.GroupProposal;
import org.linewright.operations.OperationTrouble;

/** What is wrong between the calls of several groups. */
record CallJudgement(Configuration after) {

    /** A line that can be forwarded. */
    private record Place(LineGroup group, Line line) {
        Optional<String> target() {
            return group.calls().target(line).value().filter(target -> !target.equals(line.internalNumber()));
        }
    }

    /** The internal numbers of a group that others have as well, group by group. */
    List<Trouble> numbers(LineGroup group) {
        Set<String> mine = group.lines().stream().map(Line::internalNumber).collect(Collectors.toSet());
        List<Trouble> troubles = new ArrayList<>();
        for (LineGroup other : after.groups().values()) {
            List<String> both = other.lines().stream().map(Line::internalNumber).filter(mine::contains).toList();
            if (!other.id().equals(group.id()) && !both.isEmpty()) {
                troubles.add(OperationTrouble.NUMBER_TWICE.about(group.name(), other.name(),
                        UserNames.of(both).expression(), both.getFirst(),
                        GroupProposal.number(both.getFirst(), after)).at("lines.number"));
            }
        }
        return troubles;
    }

    /** Forwardings that come back to where they began; each circle once. */
    List<Trouble> loops() {
        Map<String, Place> places = new HashMap<>();
        after.groups().values().forEach(group -> group.lines().forEach(
                line -> places.putIfAbsent(line.internalNumber(), new Place(group, line))));
        Set<String> known = new HashSet<>();
        List<Trouble> troubles = new ArrayList<>();
        for (String start : places.keySet().stream().sorted().toList()) {
            circle(start, places, known).ifPresent(circle -> troubles
                    .add(OperationTrouble.FORWARD_LOOP.about(circle).at("calls.forward.target")));
        }
        return troubles;
    }

    private static Optional<String> circle(String start, Map<String, Place> places, Set<String> known) {
        Set<String> path = new LinkedHashSet<>();
        Optional<String> at = Optional.of(start);
        while (at.filter(places::containsKey).isPresent() && !known.contains(at.get())) {
            if (!path.add(at.get())) {
                known.addAll(path);
                List<String> all = List.copyOf(path);
                List<String> circle = new ArrayList<>(all.subList(all.indexOf(at.get()), all.size()));
                circle.add(at.get());
                return Optional.of(String.join(" → ", circle));
            }
            at = places.get(at.get()).target();
        }
        known.addAll(path);
        return Optional.empty();
    }
}
