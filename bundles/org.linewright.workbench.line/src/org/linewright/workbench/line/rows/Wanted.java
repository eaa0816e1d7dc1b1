package org.linewright.workbench.line.rows;

import java.util.List;
import org.linewright.core.line.LineGroup;
import org.linewright.workbench.kit.Statuses;

/**
 * Which rows a person wants to see, and how. A value.
 *
 * @param filter words the rows have to fit; blank for all
 * @param turn how often it was asked to put the rows in order anew
 */
public record Wanted(List<LineGroup> groups, Statuses statuses, String filter, LineColumn column, boolean ascending,
        int turn) {

    public Wanted {
        groups = List.copyOf(groups);
    }

    public Wanted of(List<LineGroup> nowGroups, Statuses nowStatuses) {
        return new Wanted(nowGroups, nowStatuses, filter, column, ascending, turn);
    }

    public Wanted filtered(String words) {
        return new Wanted(groups, statuses, words, column, ascending, turn);
    }

    public Wanted sorted(LineColumn by, boolean up) {
        return new Wanted(groups, statuses, filter, by, up, turn);
    }

    /** In order again, as it should be by the statuses of now. */
    public Wanted anew() {
        return new Wanted(groups, statuses, filter, column, ascending, turn + 1);
    }

    /** Whether the rows are to be in the same order, of the same lines. */
    boolean arrangedAs(Wanted other) {
        return of(List.of(), Statuses.NONE).equals(other.of(List.of(), Statuses.NONE));
    }
}
