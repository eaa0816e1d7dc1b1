package org.linewright.workbench.line.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;

/**
 * Compares what is told of the lines now with what was told last, and passes on to the rows only what differs. For the
 * thread of the window.
 */
public final class LineFeed {

    /**
     * What came of it.
     *
     * @param shape whether there are other lines now; everything is to be drawn again
     * @param places the visible places to draw again when the shape is the same
     * @param stale whether sorting and filtering may give something else now
     */
    public record Change(boolean shape, List<Integer> places, boolean stale) {
        public Change {
            places = List.copyOf(places);
        }
    }

    private final LineRows rows;
    private Optional<List<LineGroup>> groups = Optional.empty();
    private Map<LineId, LineStatus> statuses = Map.of();

    public LineFeed(LineRows rows) {
        this.rows = rows;
    }

    /** Whether there would be other rows, not only other statuses. */
    public boolean reshapes(List<LineGroup> nowGroups, Map<LineId, LineStatus> nowStatuses) {
        return groups.filter(nowGroups::equals).isEmpty() || nowStatuses.isEmpty() && !statuses.isEmpty();
    }

    /** Takes up what there is now. Quick with ten thousand lines. */
    public Change take(List<LineGroup> nowGroups, Map<LineId, LineStatus> nowStatuses) {
        boolean shape = groups.filter(nowGroups::equals).isEmpty();
        if (shape) {
            rows.lines(nowGroups);
            groups = Optional.of(nowGroups);
        }
        boolean silent = nowStatuses.isEmpty() && !statuses.isEmpty();
        if (silent) {
            rows.forgetStatuses();
        }
        List<LineStatus> newer = shape ? List.copyOf(nowStatuses.values()) : newer(nowStatuses);
        List<Integer> places = rows.statuses(newer);
        statuses = nowStatuses;
        if (shape) {
            rows.arrange();
        }
        return new Change(shape || silent, shape || silent ? List.of() : places, !newer.isEmpty());
    }

    private List<LineStatus> newer(Map<LineId, LineStatus> nowStatuses) {
        List<LineStatus> newer = new ArrayList<>();
        nowStatuses.forEach((id, status) -> {
            if (statuses.get(id) != status) { // the same value is the same object: statuses are replaced, never copied
                newer.add(status);
            }
        });
        return newer;
    }
}
