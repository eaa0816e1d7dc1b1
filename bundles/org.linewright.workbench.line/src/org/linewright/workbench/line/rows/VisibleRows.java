package org.linewright.workbench.line.rows;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.linewright.core.line.LineId;

/**
 * The rows that are visible, at one instant. A value, for any thread.
 *
 * @param places where each line is visible
 * @param total how many lines there are, visible or not
 * @param registered how many of those are registered
 */
public record VisibleRows(List<LineRow> rows, Map<LineId, Integer> places, int total, int registered) {

    public static final VisibleRows NONE = new VisibleRows(List.of(), Map.of(), 0, 0);

    public VisibleRows {
        rows = List.copyOf(rows);
    }

    public int size() {
        return rows.size();
    }

    public LineRow at(int place) {
        return rows.get(place);
    }

    /** Where this line is visible. */
    public OptionalInt place(LineId id) {
        return places.containsKey(id) ? OptionalInt.of(places.get(id)) : OptionalInt.empty();
    }
}
