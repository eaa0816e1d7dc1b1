package org.linewright.workbench.line.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.Statuses;

/** All rows, those that are visible, and their order. For one thread at a time. */
final class LineRows {

    private final SpokenRows spoken;
    private final Map<LineId, LineRow> all = new LinkedHashMap<>();
    private Map<LineId, Integer> places = Map.of();
    private List<LineRow> visible = List.of();
    private Predicate<LineRow> filter = row -> true;
    private Optional<Comparator<LineRow>> order = Optional.empty();
    private int registered;

    LineRows(Reader reader) {
        this.spoken = new SpokenRows(reader);
    }

    /**
     * These lines there are, where {@link #arrange} puts them.
     *
     * @param known of each of them; a line may have told how it does before it was told that it is there
     */
    void lines(Collection<LineGroup> groups, Statuses known) {
        all.clear();
        spoken.forgetAll();
        for (LineGroup group : groups) {
            for (Line line : group.lines()) {
                LineId id = new LineId(group.id(), line.user());
                all.put(id, new LineRow(group, line, known.of(id)));
            }
        }
        registered = (int) all.values().stream().filter(LineRow::registered).count();
    }

    /**
     * Takes up newer statuses. Rows stay where they are, so that nothing jumps while a person reads; a row whose status
     * no longer fits the filter goes at the next {@link #arrange}.
     *
     * @return the lines of these that are here
     */
    List<LineId> statuses(Collection<LineStatus> newer) {
        List<LineId> changed = new ArrayList<>();
        for (LineStatus status : newer) {
            Optional.ofNullable(all.get(status.id())).ifPresent(row -> { // framework-driven null
                replace(row, row.with(Optional.of(status)));
                changed.add(status.id());
            });
        }
        return changed;
    }

    /** Nobody runs the lines any more. */
    void forgetStatuses() {
        List.copyOf(all.values()).forEach(row -> replace(row, row.with(Optional.empty())));
    }

    /** The rows that fit these words only, once they are arranged; none fits all. */
    void filter(String words) {
        filter = words.isBlank() ? row -> true : new RowFilter(words, spoken::of).test();
    }

    /** By this column, once they are arranged. */
    void sort(LineColumn column, boolean ascending) {
        Comparator<LineRow> up = column.order();
        order = Optional.of(ascending ? up : up.reversed());
    }

    /** Filters and sorts anew. */
    void arrange() {
        visible = new ArrayList<>(all.values());
        visible.removeIf(filter.negate());
        order.ifPresent(visible::sort); // stable: equal rows keep the order of the configuration
        Map<LineId, Integer> now = HashMap.newHashMap(visible.size());
        for (int place = 0; place < visible.size(); place++) {
            now.put(visible.get(place).id(), place);
        }
        places = Collections.unmodifiableMap(now);
    }

    /** What is visible now. */
    VisibleRows visible() {
        return new VisibleRows(visible, places, all.size(), registered);
    }

    private void replace(LineRow old, LineRow newer) {
        all.put(newer.id(), newer);
        spoken.forget(newer.id());
        registered += (newer.registered() ? 1 : 0) - (old.registered() ? 1 : 0);
        Optional.ofNullable(places.get(newer.id())) // framework-driven null: not visible
                .ifPresent(place -> visible.set(place, newer));
    }
}
