package org.linewright.workbench.line.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;

/**
 * All rows, those that are visible, and their order. Only for one thread, that of the window; every verb is quick with
 * ten thousand rows.
 */
public final class LineRows {

    private final SpokenRows spoken;
    private final Map<LineId, LineRow> all = new LinkedHashMap<>();
    private final Map<LineId, Integer> places = new HashMap<>();
    private List<LineRow> visible = List.of();
    private Predicate<LineRow> filter = row -> true;
    private Optional<Comparator<LineRow>> order = Optional.empty();

    public LineRows(Reader reader) {
        this.spoken = new SpokenRows(reader);
    }

    /** These lines there are; what is known of their status stays. */
    public void lines(Collection<LineGroup> groups) {
        Map<LineId, Optional<LineStatus>> known = new HashMap<>();
        all.forEach((id, row) -> known.put(id, row.status()));
        all.clear();
        spoken.forgetAll();
        for (LineGroup group : groups) {
            for (Line line : group.lines()) {
                LineId id = new LineId(group.id(), line.user());
                all.put(id, new LineRow(group, line, known.getOrDefault(id, Optional.empty())));
            }
        }
        arrange();
    }

    /**
     * Takes up newer statuses. Rows stay where they are, so that nothing jumps while a person reads; a row whose status
     * no longer fits the filter goes at the next {@link #arrange}.
     *
     * @return the visible places to draw again
     */
    public List<Integer> statuses(Collection<LineStatus> newer) {
        List<Integer> changed = new ArrayList<>();
        for (LineStatus status : newer) {
            all.computeIfPresent(status.id(), (id, row) -> row.with(status));
            spoken.forget(status.id());
            place(status.id()).ifPresent(place -> {
                visible.set(place, all.get(status.id()));
                changed.add(place);
            });
        }
        return changed;
    }

    /** Nobody runs the lines any more. */
    public void forgetStatuses() {
        spoken.forgetAll();
        all.replaceAll((id, row) -> new LineRow(row.group(), row.line(), Optional.empty()));
        arrange();
    }

    /** Shows the rows that fit these words only; none shows all. */
    public void filter(String words) {
        filter = words.isBlank() ? row -> true : new RowFilter(words, spoken::of).test();
        arrange();
    }

    /** Sorts by this column. */
    public void sort(LineColumn column, boolean ascending) {
        Comparator<LineRow> up = column.order();
        order = Optional.of(ascending ? up : up.reversed());
        arrange();
    }

    /** Filters and sorts anew. */
    public void arrange() {
        visible = new ArrayList<>(all.values());
        visible.removeIf(filter.negate());
        order.ifPresent(visible::sort); // stable: equal rows keep the order of the configuration
        places.clear();
        for (int place = 0; place < visible.size(); place++) {
            places.put(visible.get(place).id(), place);
        }
    }

    public int size() {
        return visible.size();
    }

    public LineRow at(int place) {
        return visible.get(place);
    }

    /** Where this line is visible. */
    public OptionalInt place(LineId id) {
        return places.containsKey(id) ? OptionalInt.of(places.get(id)) : OptionalInt.empty();
    }

    /** How many lines there are, visible or not. */
    public int total() {
        return all.size();
    }

    /** How many lines are in each state. */
    public Map<LineState, Integer> counts() {
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        all.values().forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return counts;
    }
}
