package org.linewright.workbench.line.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.Wish;

/** The wish to have these lines on or off, all others as they are. */
public record Switching(List<LineRow> rows, boolean on) {

    public Switching {
        rows = List.copyOf(rows);
    }

    /** Whether one of them is not yet like that. */
    public boolean sensible() {
        return rows.stream().anyMatch(row -> row.line().enabled() != on);
    }

    public Wish wish() {
        Set<LineId> ids = rows.stream().map(LineRow::id).collect(Collectors.toSet());
        Map<GroupId, LineGroup> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.put(row.group().id(), row.group()));
        groups.replaceAll((id, group) -> switched(group, ids));
        return new Wish(groups, Set.of(), Map.of());
    }

    private LineGroup switched(LineGroup group, Set<LineId> ids) {
        List<Line> lines = new ArrayList<>(group.lines());
        lines.replaceAll(line -> ids.contains(new LineId(group.id(), line.user()))
                ? line.withEnabled(on)
                : line);
        return group.withLines(lines);
    }
}
