package org.linewright.workbench.line.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linewright.workbench.kit.Statuses;

/**
 * Turns what is wanted into rows, with little work when little differs from what was wanted before. For one thread at a
 * time, not that of the window.
 */
public final class LineFeed {

    /**
     * What came of it.
     *
     * @param rows what is visible now
     * @param moved whether other lines are visible, or in another order
     * @param places where a row says something else, when none moved
     * @param stale whether putting the rows in order again may give something else
     */
    public record Change(VisibleRows rows, boolean moved, List<Integer> places, boolean stale) {
        public Change {
            places = List.copyOf(places);
        }
    }

    private final LineRows rows;
    private Optional<Wanted> done = Optional.empty();
    private VisibleRows shown = VisibleRows.NONE;
    private boolean stale;

    public LineFeed(Reader reader) {
        this.rows = new LineRows(reader);
    }

    /** Takes up what is wanted now. */
    public Change take(Wanted now) {
        boolean lines = done.filter(before -> before.groups().equals(now.groups())).isEmpty();
        if (lines) {
            rows.lines(now.groups(), now.statuses());
        }
        boolean news = lines || statuses(now.statuses());
        boolean order = done.filter(now::arrangedAs).isEmpty();
        if (order) {
            rows.filter(now.filter());
            rows.sort(now.column(), now.ascending());
        }
        if (order || lines) {
            rows.arrange();
        }
        stale = news && !order && !lines || stale && !order;
        done = Optional.of(now);
        return changed();
    }

    /** @return whether a line is doing otherwise */
    private boolean statuses(Statuses now) {
        Statuses before = done.map(Wanted::statuses).orElse(Statuses.NONE);
        if (now.isEmpty() && !before.isEmpty()) {
            rows.forgetStatuses();
            return true;
        }
        return !rows.statuses(now.since(before)).isEmpty();
    }

    private Change changed() {
        VisibleRows before = shown;
        shown = rows.visible();
        List<Integer> places = IntStream.range(0, Math.min(before.size(), shown.size()))
                .filter(place -> before.at(place) != shown.at(place)) // rows are replaced, never copied
                .boxed()
                .toList();
        boolean moved = before.size() != shown.size()
                || places.stream().anyMatch(place -> !before.at(place).id().equals(shown.at(place).id()));
        return new Change(shown, moved, moved ? List.of() : places, stale);
    }
}
