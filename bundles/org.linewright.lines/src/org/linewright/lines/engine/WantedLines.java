package org.linewright.lines.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;

/** All lines that are wanted, in the order of the groups and lines; of two for one binding the first counts. */
record WantedLines(Map<BindingKey, WantedLine> byBinding) {

    static WantedLines of(Collection<LineGroup> groups) {
        Map<BindingKey, WantedLine> wanted = new LinkedHashMap<>();
        for (LineGroup group : groups) {
            for (Line line : group.lines()) {
                if (line.enabled()) {
                    WantedLine one = WantedLine.of(group, line);
                    wanted.putIfAbsent(BindingKey.of(one), one);
                }
            }
        }
        return new WantedLines(wanted);
    }

    /** Which place each line has. */
    Map<LineId, Integer> places() {
        Map<LineId, Integer> places = new HashMap<>();
        byBinding.values().forEach(line -> places.put(line.id(), places.size()));
        return places;
    }
}
