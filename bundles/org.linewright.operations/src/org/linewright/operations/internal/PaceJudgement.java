package org.linewright.operations.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;
import org.linewright.operations.OperationTrouble;

/** Whether every registrar can refresh all lines of all groups there in time. */
record PaceJudgement(Configuration configuration) {

    /** The pace belongs to the registrar, so the sum goes over all groups there. */
    List<Trouble> troubles() {
        Map<String, List<LineGroup>> sites = new LinkedHashMap<>();
        configuration.groups().values()
                .forEach(group -> sites.computeIfAbsent(site(group), key -> new ArrayList<>()).add(group));
        List<Trouble> troubles = new ArrayList<>();
        sites.forEach((site, groups) -> {
            if (groups.size() > 1) {
                troubles.addAll(crowded(site, groups));
            }
        });
        return troubles;
    }

    private static List<Trouble> crowded(String site, List<LineGroup> groups) {
        int lines = groups.stream().mapToInt(LineGroup::enabledLines).sum();
        Duration delay = groups.stream().map(one -> one.registrar().delay()).max(Duration::compareTo).orElseThrow();
        Duration shortest = groups.stream().map(one -> one.registrar().reregister()).min(Duration::compareTo)
                .orElseThrow();
        Stagger all = new Stagger(lines, delay, shortest);
        return all.possible()
                ? List.of()
                : List.of(OperationTrouble.SITE_TOO_SMALL
                        .about(site, lines, Spoken.text(delay), Spoken.text(all.round()), Spoken.text(shortest))
                        .at("registrar.delay"));
    }

    private static String site(LineGroup group) {
        GroupId unnamed = group.id();
        String host = group.registrar().host();
        String port = group.registrar().port().isPresent() ? ":" + group.registrar().port().getAsInt() : "";
        return host.isBlank() ? "? (" + unnamed + ")" : host + port;
    }
}
